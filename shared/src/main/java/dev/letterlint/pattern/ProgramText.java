package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;

/**
 * Programs as text, to ship them. Rows that each compress better by themselves: the words in
 * alphabetical order ({@link WordList}), one letter a cell for what it is, and two letters a number
 * for the words, lexicons and owners that cells ask about. Where single words stand in a choice,
 * each is told by how far it is behind the one before: by one letter in {@code near} where that is
 * enough, else by two in {@code far}. The letters need no escape in JSON or in a script.
 */
public record ProgramText(
    String words,
    String cells,
    String numbers,
    String near,
    String far,
    int lexicons,
    int signals) {

  private static final int LETTERS = 92;
  private static final int NUMBERS = LETTERS * LETTERS;

  private static final int WORD = 5;

  /** The end of a pattern of the same owner as the one before, of the next, of a later one. */
  private static final int END = 6;

  private static final int END_OF_NEXT = 7;
  private static final int END_OF_LATER = 8;
  private static final int LEXICON = 9;
  private static final int CLASS = 10;
  private static final int EXACT = CLASS + Cell.CLASSES;

  /** A bar and a word behind one that is less than 92 before it, and behind any. */
  private static final int NEAR = EXACT + 8;

  private static final int FAR = NEAR + 1;
  private static final int GAP = FAR + 1;

  /** The text of a program; its words are numbered anew. */
  public static ProgramText of(Program program) {
    return new Writer(program.trimmed()).write();
  }

  /**
   * The program that is written here.
   *
   * @throws PatternException when it is none
   */
  public Program program() {
    return new Reader(this).read();
  }

  /** What a letter stands for; {@link Writer#letter} the other way round. */
  private static int value(char c) {
    return c - ' ' - (c < '"' ? 0 : c < '\'' ? 1 : c < '\\' ? 2 : 3);
  }

  /**
   * This program and behind it those signals of another that are wanted, by their number there;
   * their numbers here are higher by {@link #signals}.
   *
   * @throws PatternException when one of the two is none, or they have too many words together
   */
  public ProgramText with(ProgramText other, boolean[] wanted) {
    return of(new Joint(program(), other.program().only(wanted)).program());
  }

  private static final class Reader {

    private final ProgramText text;
    private final Vocabulary vocabulary;
    private final Ints code;
    private final Row numbers;
    private final Row near;
    private final Row far;
    private int at;
    private int owner;

    /** How many brackets are open. */
    private int open;

    Reader(ProgramText text) {
      this.text = text;
      this.vocabulary = Vocabulary.of(WordList.read(text.words));
      this.code = new Ints(text.cells.length() * 2);
      this.numbers = new Row(text.numbers);
      this.near = new Row(text.near);
      this.far = new Row(text.far);
    }

    Program read() {
      while (at < text.cells.length()) {
        char c = text.cells.charAt(at++);
        int letter = value(c);
        if (letter < 0 || letter >= LETTERS) {
          throw damaged();
        } else if (letter == WORD) {
          code.add(numbers.next(vocabulary.size()));
        } else if (letter == NEAR || letter == FAR) {
          addNext(letter == NEAR ? near.next() : far.next(NUMBERS));
        } else if (letter < WORD) {
          code.add(sign(Cell.SIGN | letter));
        } else if (letter <= END_OF_LATER) {
          code.add(end(owner(letter)));
        } else if (letter == LEXICON) {
          code.add(Cell.LEXICON | numbers.next(text.lexicons));
        } else if (letter < EXACT) {
          code.add(Cell.CLASS | (letter - CLASS));
        } else if (letter < GAP) {
          code.add(Cell.exact(numbers.next(vocabulary.size()), letter - EXACT));
        } else {
          PatternParser.addGap(letter - GAP, code);
        }
      }
      boolean ended = code.size() > 0 && Cell.tag(code.get(code.size() - 1)) == Cell.END;
      want(ended);
      return new Program(vocabulary, code.toArray(), text.lexicons, text.signals);
    }

    /** A bracket that is not closed, or closes nothing, would send a reader past the end. */
    private int sign(int sign) {
      boolean opens = sign == Cell.CHOICE || sign == Cell.OPTIONAL;
      want(opens || sign == Cell.START || open > 0);
      open += opens ? 1 : sign == Cell.CLOSE ? -1 : 0;
      return sign;
    }

    /** Only signals share a pattern, and none is empty. */
    private int end(int owner) {
      want(open == 0 && code.size() > 0);
      int last = code.get(code.size() - 1);
      boolean isShared = Cell.tag(last) == Cell.END;
      want(!isShared || Math.min(Cell.value(last), owner) >= text.lexicons);
      return Cell.END | owner;
    }

    private int owner(int letter) {
      int owners = text.lexicons + text.signals;
      owner = letter == END_OF_LATER ? numbers.next(owners) : owner + letter - END;
      return within(owner, owners);
    }

    private void addNext(int steps) {
      want(open > 0 && code.size() > 0);
      int before = code.get(code.size() - 1);
      code.add(Cell.BAR);
      code.add(within(before + 1 + steps, vocabulary.size()));
    }

    private int within(int number, int limit) {
      if (number < 0 || number >= limit) {
        throw damaged();
      }
      return number;
    }

    private void want(boolean sound) {
      if (!sound) {
        throw damaged();
      }
    }

    private PatternException damaged() {
      return new PatternException("The compiled patterns are damaged at cell " + at);
    }

    /** Numbers one behind the other. */
    private final class Row {

      private final String letters;
      private int next;

      Row(String letters) {
        this.letters = letters;
      }

      /** A number of one letter. */
      int next() {
        if (next >= letters.length()) {
          throw tooShort();
        }
        return within(value(letters.charAt(next++)), LETTERS);
      }

      /** A number of two letters. */
      int next(int limit) {
        if (next + 1 >= letters.length()) {
          throw tooShort();
        }
        int high = value(letters.charAt(next));
        int low = value(letters.charAt(next + 1));
        next += 2;
        return within(high * LETTERS + within(low, LETTERS), limit);
      }

      private PatternException tooShort() {
        return new PatternException("The compiled patterns end too early");
      }
    }
  }

  private static final class Writer {

    private final Program program;
    private final StringBuilder cells = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder near = new StringBuilder();
    private final StringBuilder far = new StringBuilder();
    private int owner;

    Writer(Program program) {
      this.program = program;
    }

    ProgramText write() {
      int at = 0;
      while (at < program.code.length) {
        int cell = program.code[at];
        if (isNext(at)) {
          next(program.code[at + 1] - program.code[at - 1] - 1);
          at += 2;
          continue;
        }
        write(cell);
        at += Cell.tag(cell) == Cell.GAP_WORD ? 2 * (Cell.value(cell) + 1) : 1;
      }
      String words = WordList.write(program.vocabulary.own());
      return new ProgramText(
          words,
          cells.toString(),
          numbers.toString(),
          near.toString(),
          far.toString(),
          program.lexicons,
          program.signals);
    }

    /** Whether an alternative of a single word goes on with a later word. */
    private boolean isNext(int at) {
      int[] code = program.code;
      return code[at] == Cell.BAR
          && Cell.tag(code[at - 1]) == Cell.WORD
          && Cell.tag(code[at - 2]) == Cell.SIGN
          && Cell.tag(code[at + 1]) == Cell.WORD
          && code[at + 1] > code[at - 1];
    }

    private void next(int steps) {
      if (steps < LETTERS) {
        cells.append(letter(NEAR));
        near.append(letter(steps));
      } else {
        cells.append(letter(FAR));
        write(steps, far);
      }
    }

    private void write(int cell) {
      int value = Cell.value(cell);
      switch (Cell.tag(cell)) {
        case Cell.WORD -> numbered(WORD, value);
        case Cell.EXACT -> numbered(EXACT + (value & 7), Cell.word(cell));
        case Cell.LEXICON -> numbered(LEXICON, value);
        case Cell.END -> end(value);
        case Cell.CLASS -> cells.append(letter(CLASS + value));
        case Cell.GAP_WORD -> cells.append(letter(GAP + value));
        default -> cells.append(letter(value));
      }
    }

    private void end(int next) {
      if (next == owner || next == owner + 1) {
        cells.append(letter(next == owner ? END : END_OF_NEXT));
      } else {
        numbered(END_OF_LATER, next);
      }
      owner = next;
    }

    private void numbered(int kind, int number) {
      if (number >= NUMBERS) {
        throw new PatternException("The pack has more than " + NUMBERS + " words");
      }
      cells.append(letter(kind));
      write(number, numbers);
    }

    private static void write(int number, StringBuilder row) {
      row.append(letter(number / LETTERS)).append(letter(number % LETTERS));
    }

    private static char letter(int value) {
      int c = ' ' + value;
      c += c < '"' ? 0 : 1;
      c += c < '\'' ? 0 : 1;
      c += c < '\\' ? 0 : 1;
      return (char) c;
    }
  }
}
