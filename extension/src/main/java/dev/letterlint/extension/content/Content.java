package dev.letterlint.extension.content;

import com.google.gwt.core.client.EntryPoint;

/** Starts the linting of a page's fields, once in each frame. */
public final class Content implements EntryPoint {

  @Override
  public void onModuleLoad() {
    new FieldWatcher().start();
  }
}
