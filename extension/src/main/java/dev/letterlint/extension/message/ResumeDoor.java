package dev.letterlint.extension.message;

/**
 * Where the script for resumes, once it is loaded into a frame, can be reached in the scripts' own
 * world.
 */
public final class ResumeDoor {

  public static final String FILE = "resume.js";

  private ResumeDoor() {}

  public static void answer(ResumeDesk desk) {
    OnDemand.answer(FILE, desk);
  }

  public static ResumeDesk desk() {
    return OnDemand.door(FILE);
  }
}
