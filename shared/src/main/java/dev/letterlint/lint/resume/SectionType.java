package dev.letterlint.lint.resume;

/** What a section of a resume is about. */
public enum SectionType {
  /** Name and contacts, before the first heading. */
  HEADER("header"),
  SUMMARY("summary"),
  SKILLS("skills"),
  EXPERIENCE("experience"),
  PROJECTS("projects"),
  EDUCATION("education"),
  CERTIFICATIONS("certifications"),
  OTHER("other");

  private final String word;

  SectionType(String word) {
    this.word = word;
  }

  /** The word in rules and in what people read. */
  public String word() {
    return word;
  }

  /** The type of that word, or null. */
  public static SectionType of(String word) {
    for (SectionType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    return null;
  }
}
