package dev.letterlint.pattern;

import dev.letterlint.text.Vocabulary;

/**
 * Programs as text, to ship them. Three rows that each compress better by themselves: the words in
 * alphabetical order ({@link WordList}), one letter a cell for what it is, and two letters a number
 * for the words, lexicons and owners that cells ask about. Where single words stand in a choice,
 * each is told by how far it is behind the one before. The letters need no escape in JSON or in a
 * script.
 */
public record ProgramText(String words, String cells, String numbers, int lexicons, int signals) {

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
    private int at;
    private int numberAt;
    private int owner;

    /** How many brackets are open. */
    private int open;

    Reader(ProgramText text) {
      this.text = text;
      this.vocabulary = Vocabulary.of(WordList.read(text.words));
      this.code = new Ints(text.cells.length() * 2);
    }

    Program read() {
      while (at < text.cells.length()) {
        char c = text.cells.charAt(at++);
        int letter = value(c);
        if (letter < 0 || letter >= LETTERS) {
          throw damaged();
        } else if (letter == WORD) {
          code.add(number(vocabulary.size()));
        } else if (letter == NEAR || letter == FAR) {
          addNext(letter == NEAR ? number() : number(NUMBERS));
        } else if (letter < WORD) {
          code.add(sign(Cell.SIGN | letter));
        } else if (letter <= END_OF_LATER) {
          want(open == 0);
          code.add(Cell.END | owner(letter));
        } else if (letter == LEXICON) {
          code.add(Cell.LEXICON | number(text.lexicons));
        } else if (letter < EXACT) {
          code.add(Cell.CLASS | (letter - CLASS));
        } else if (letter < GAP) {
          code.add(Cell.exact(number(vocabulary.size()), letter - EXACT));
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

    private int owner(int letter) {
      int owners = text.lexicons + text.signals;
      owner = letter == END_OF_LATER ? number(owners) : owner + letter - END;
      return within(owner, owners);
    }

    private void addNext(int steps) {
      want(open > 0 && code.size() > 0);
      int before = code.get(code.size() - 1);
      code.add(Cell.BAR);
      code.add(within(before + 1 + steps, vocabulary.size()));
    }

    /** A number of one letter. */
    private int number() {
      if (numberAt >= text.numbers.length()) {
        throw tooShort();
      }
      char c = text.numbers.charAt(numberAt++);
      return within(value(c), LETTERS);
    }

    /** A number of two letters. */
    private int number(int limit) {
      if (numberAt + 1 >= text.numbers.length()) {
        throw tooShort();
      }
      char high = text.numbers.charAt(numberAt);
      char low = text.numbers.charAt(numberAt + 1);
      numberAt += 2;
      return within(value(high) * LETTERS + within(value(low), LETTERS), limit);
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

    private static PatternException tooShort() {
      return new PatternException("The compiled patterns end too early");
    }
  }

  private static final class Writer {

    private final Program program;
    private final StringBuilder cells = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
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
          words, cells.toString(), numbers.toString(), program.lexicons, program.signals);
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
        numbers.append(letter(steps));
      } else {
        numbered(FAR, steps);
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
      numbers.append(letter(number / LETTERS)).append(letter(number % LETTERS));
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
