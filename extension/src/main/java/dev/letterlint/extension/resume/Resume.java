package dev.letterlint.extension.resume;

import com.google.gwt.core.client.EntryPoint;
import dev.letterlint.extension.message.ResumeDoor;

/** Reads resumes and the names of attached files: loaded into a frame when it is first needed. */
public final class Resume implements EntryPoint {

  @Override
  public void onModuleLoad() {
    ResumeDoor.answer(new Desk().open());
  }
}
