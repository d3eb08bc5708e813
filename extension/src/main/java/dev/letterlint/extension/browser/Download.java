package dev.letterlint.extension.browser;

import elemental2.dom.HTMLInputElement;
import jsinterop.annotations.JsFunction;

/** Files that a person gives to or takes from a page of the extension. */
public final class Download {

  /** Takes a file's text. */
  @JsFunction
  public interface Reader {
    void read(String text);
  }

  private Download() {}

  /** Has the browser save a text as a file. */
  public static native void offer(String name, String text) /*-{
    var link = $doc.createElement('a');
    var address = $wnd.URL.createObjectURL(new $wnd.Blob([text], {type: 'application/json'}));
    link.href = address;
    link.download = name;
    link.click();
    $wnd.setTimeout(function () {
      $wnd.URL.revokeObjectURL(address);
    }, 60000);
  }-*/;

  /** Reads the file that was chosen and forgets the choice. */
  public static native void read(HTMLInputElement input, Reader reader) /*-{
    var file = input.files[0];
    if (file) {
      file.text().then(function (text) {
        input.value = '';
        reader(text);
      });
    }
  }-*/;
}
