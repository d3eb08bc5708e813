package dev.letterlint.extension.script;

import com.google.gwt.core.client.EntryPoint;

/** Nothing to start: the compiler demands an entry point, and {@link Letterlint} is exported. */
public final class Script implements EntryPoint {

  @Override
  public void onModuleLoad() {}
}
