package dev.letterlint.lint;

import java.util.Random;

/** Texts nobody would write and some that people do, the same for the same seed. */
public final class RandomText {

  private static final String[] PIECES = {
    "I am excited to apply",
    " for the Senior Backend Engineer role",
    " at Acme. ",
    "Dear Ms Ray,",
    "\n\n",
    "\n",
    "\r\n",
    " ",
    "\u00a0",
    "\t",
    "To the hiring team,\n",
    "Good morning",
    "Dr. Ray,\n",
    "Re: your role\n",
    "Why you",
    "Kind regards,\n",
    "Thank you for your time. ",
    "We cut p99 from 920 to 240 ms",
    " at peak, accepting at-least-once delivery. ",
    "e.g. ",
    "v1.2.3 ",
    "Node.js, C++ and .NET ",
    "40% ",
    "$380K ",
    "\u201cquoted speech\u201d ",
    "`code` ",
    "- ",
    "1. ",
    "\u2022 ",
    "don't ",
    "I\u2019m ",
    "[Company] ",
    "{{role}} ",
    "<team> ",
    "average latency ",
    "leverage ",
    "team player, ",
    "!!!",
    "...",
    "\u2014",
    "-",
    "/",
    "(",
    ")",
    "\"",
    "'",
    "\u2019",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "e\u0301",
    "\u0000",
    "\u200b",
    "\u202e",
    "\u05e9\u05dc\u05d5\u05dd ",
    "\ufeff",
    "\u4f60\u597d ",
    "x",
    "A",
    "7",
    ",",
    ". ",
    "? ",
    ": ",
    ";",
    "The",
    "the ",
    "\u2028",
    "I have five years of experience. ",
    "your SLO programme ",
    "was laid off ",
    "|",
    "*",
    "=",
    "^",
    "\\",
    "Responsible for scaling. ",
    "Skills:\n",
    "EXPERIENCE\n",
    "2019\u20132021 ",
    "Jan 2019 \u2013 Present\n",
    "Backend Engineer, Acme",
    "\n- Worked on 5 APIs",
    "\n\nEducation:\n",
    "-----\n",
    "Skills: Go, Java | ",
    "a.b@c.org ",
    "https://x.io/a?b=c. ",
    "done.The next ",
    "U.S. market ",
    "approx. 5 ",
    "etc. and ",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  };

  private RandomText() {}

  /** Up to {@code pieces} pieces; one in eight is a random UTF-16 unit. */
  public static String of(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
