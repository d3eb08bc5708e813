package dev.letterlint.extension.journey;

import java.util.List;
import java.util.stream.Stream;

/** One application system's form: its fields, its posting, and how a person handles it. */
enum Board {
  GREENHOUSE(
      "#cover_letter_text",
      "cover_letter_text",
      """
      Job: Senior Backend Engineer, Payments Ledger
      Company: Tallyhaven
      Location: Utrecht, Netherlands (hybrid)
      Posting: 846 words""",
      new MockPage.Field("#resume_text", "Read as: resume\nQuestion: Resume/CV"),
      new MockPage.Field("#cover_letter_text", "Read as: cover letter\nQuestion: Cover Letter"),
      new MockPage.Field(
          "#question_34846403002",
          "Read as: answer\nQuestion: In 100 words or fewer, please describe the system you know"
              + " best from the inside.\nLimit: 100 words"),
      new MockPage.Field(
          "#question_34846404002",
          "Read as: answer\nQuestion: What metric did it move and by how much?"),
      new MockPage.Field(
          "#question_34846406002",
          "Read as: answer\nQuestion: Why do you want to join Tallyhaven?\nLimit: 255 characters")) {
    @Override
    void reveal(Form form) {
      form.enterManually("resume");
      form.enterLetterManually();
    }

    @Override
    void submit(Form form) {
      form.run("document.querySelector('#application-form').requestSubmit()");
    }

    @Override
    void recreate(Form form) {
      form.run("window.__recreate('cover_letter_text')");
    }
  },

  CLASSIC(
      "#cover_letter_text",
      "job_application[cover_letter_text]",
      """
      Job: Backend Engineer, Telemetry
      Company: Corvane
      Location: Aarhus, Denmark
      Posting: 958 words""",
      new MockPage.Field("#resume_text", "Read as: resume\nQuestion: Resume/CV"),
      new MockPage.Field("#cover_letter_text", "Read as: cover letter\nQuestion: Cover Letter"),
      new MockPage.Field(
          "#job_application_answers_attributes_1_text_value",
          "Read as: answer\nQuestion: Describe a recent project where you had to completely build"
              + " from 0 to 1.")) {
    @Override
    void reveal(Form form) {
      form.run("document.querySelectorAll('[data-source=paste]').forEach(b => b.click())");
    }

    @Override
    void submit(Form form) {
      form.run("document.querySelector('#submit_app').click()");
    }
  },

  LEVER(
      "#additional-information",
      "comments",
      Lever.POSTING,
      Lever.ESSAY,
      Lever.ONE_LINE,
      new MockPage.Field(
          "#additional-information", "Read as: cover letter\nQuestion: Additional information")) {
    @Override
    void submit(Form form) {
      form.run("document.querySelector('#btn-submit').click()");
    }
  },

  LEVER_CARDS(
      Lever.ESSAY.css(), Lever.CARD + "[field0]", Lever.POSTING, Lever.ESSAY, Lever.ONE_LINE) {
    @Override
    void submit(Form form) {
      LEVER.submit(form);
    }
  },

  ASHBY(
      Ashby.LETTER.css(), Ashby.LETTER_ID, Ashby.posting("Leipzig or remote (Europe)"), Ashby.ALL) {
    @Override
    void reveal(Form form) {
      form.await("the page", () -> is(form, "document.querySelector('[role=tabpanel]')"));
      if (!is(form, "document.querySelector('#form')")) {
        form.run("document.querySelector('#job-application-form').click()");
      }
      form.await("the form, made twice", () -> is(form, "window.__made >= 2"));
    }

    @Override
    void submit(Form form) {
      form.run("document.querySelector('.ashby-application-form-submit-button').click()");
    }

    @Override
    void recreate(Form form) {
      form.run("document.querySelector('.autofill').click()");
    }
  },

  ASHBY_BARE(Ashby.LETTER.css(), Ashby.LETTER_ID, Ashby.posting("Leipzig"), Ashby.ALL) {
    @Override
    void reveal(Form form) {
      ASHBY.reveal(form);
    }

    @Override
    void submit(Form form) {
      ASHBY.submit(form);
    }

    @Override
    void recreate(Form form) {
      ASHBY.recreate(form);
    }
  };

  private static final class Lever {
    static final String CARD = "cards[9d1b7f3a-5d55-4a44-9ac5-0f1c2c9de001]";
    static final String POSTING =
        """
        Job: Staff Software Engineer, Forecasting Platform
        Company: Kestrelgrid
        Location: Lisbon, Portugal
        Posting: 827 words""";
    static final MockPage.Field ESSAY =
        new MockPage.Field(
            "textarea.card-field-input",
            "Read as: answer\nQuestion: Tell us about a validation or quality process you built or"
                + " defined to improve data or model quality. (150 words or less)\nLimit: 150 words");
    static final MockPage.Field ONE_LINE =
        new MockPage.Field(
            "input[name='" + CARD + "[field1]']",
            "Read as: answer\nQuestion: Why do you want to work on forecasts?");
  }

  private static final class Ashby {
    static final String LETTER_ID = "b3a1c6de-10a9-4b0e-9d50-52f9a4a11c02";
    static final MockPage.Field LETTER =
        new MockPage.Field(
            "[id='" + LETTER_ID + "']", "Read as: cover letter\nQuestion: Cover Letter");
    static final MockPage.Field[] ALL = {
      LETTER,
      new MockPage.Field(
          "[id='5be07a0c-2f0e-4a30-8c0f-7d0a86cf9a01']",
          "Read as: answer\nQuestion: Why are you interested in working at Halbeck? It can be"
              + " short: 2-3 sentences are fine.\nLimit: 2 to 3 sentences"),
      new MockPage.Field(
          "[id='e7c44d1f-87a4-4a52-8a3a-b1f7be0f4d03']",
          "Read as: answer\nQuestion: What metric did it move and by how much?")
    };

    static String posting(String location) {
      return """
          Job: Backend Engineer, Timetables
          Company: Halbeck
          Location: %s
          Posting: 837 words"""
          .formatted(location);
    }
  }

  /** The field in which the journey is made. */
  final String letter;

  /** Under which name its text is sent. */
  final String sentAs;

  private final String posting;
  private final List<MockPage.Field> fields;

  Board(String letter, String sentAs, String posting, MockPage.Field... fields) {
    this.letter = letter;
    this.sentAs = sentAs;
    this.posting = posting;
    this.fields = Stream.of(fields).toList();
  }

  String posting() {
    return "\n" + posting;
  }

  List<MockPage.Field> fields() {
    return fields;
  }

  /** Opens what a person has to open before every field can be seen. */
  void reveal(Form form) {}

  abstract void submit(Form form);

  /** Lets the page put a new field in place of the letter's; plain pages do so by a script. */
  void recreate(Form form) {
    form.run(
        "const o=document.querySelector(arguments[0]), f=o.cloneNode(true); f.value=o.value;"
            + "o.replaceWith(f)",
        letter);
  }

  private static boolean is(Form form, String condition) {
    return Boolean.TRUE.equals(form.run("return Boolean(" + condition + ")"));
  }
}
