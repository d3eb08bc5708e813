package dev.letterlint.extension.message;

/**
 * Where the script for resumes, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class ResumeDoor {

  public static final String FILE = "resume.js";

  private ResumeDoor() {}

  public static native void answer(ResumeDesk desk) /*-{
    $wnd.letterlintResume = desk;
  }-*/;

  public static native ResumeDesk desk() /*-{
    return $wnd.letterlintResume;
  }-*/;
}
