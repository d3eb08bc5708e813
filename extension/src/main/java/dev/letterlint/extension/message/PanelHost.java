package dev.letterlint.extension.message;

import elemental2.dom.HTMLElement;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** What the content script hands to the panel, which is a script of its own. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public final class PanelHost {

  /** Opens the panel. */
  @JsFunction
  public interface Opener {
    Follower open(PanelHost host);
  }

  /** Is told whenever something that the panel shows may have changed. */
  @JsFunction
  public interface Follower {
    void changed();
  }

  /** The fields as they are now, those that a person sees. */
  @JsFunction
  public interface Fields {
    PanelField[] now();
  }

  /** Shows a stretch of a field's text, in UTF-16 units, and selects it there. */
  @JsFunction
  public interface Show {
    void show(int field, int start, int end);
  }

  /** Does something with a field. */
  @JsFunction
  public interface Act {
    void to(int field);
  }

  /** Reads a field as another kind, for a writer of this level, after these guides (by comma). */
  @JsFunction
  public interface Choose {
    void as(int field, String kind, String level, String guides);
  }

  /** Puts a former text back into a field: tells why it could not, or nothing. */
  @JsFunction
  public interface Restore {
    String text(int field, String text);
  }

  /** Ends the panel. */
  @JsFunction
  public interface Close {
    void close();
  }

  /** Where the panel may draw, beyond the reach of the page. */
  public HTMLElement place;

  public boolean isDark;

  /** The number of the field from which the panel was opened. */
  public int at;

  public Fields fields;
  public Show show;
  public Act findings;
  public Choose choose;
  public Restore restore;
  public Close close;
}
