package dev.letterlint.extension.journey;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every page type and variant on which the extension keeps its promises, and what is true there.
 */
enum MockPage {
  GREENHOUSE(Board.GREENHOUSE, "https://job-boards.greenhouse.io/tallyhaven/jobs/7314202003"),
  GREENHOUSE_EU(Board.GREENHOUSE, "https://job-boards.eu.greenhouse.io/tallyhaven/jobs/7314202003"),
  GREENHOUSE_BARE(
      Board.GREENHOUSE,
      "https://job-boards.greenhouse.io/tallyhaven/jobs/7314202099?without=logo,wrapper,heading"),
  GREENHOUSE_IN_A_FRAME(
      Board.GREENHOUSE,
      "#grnhse_iframe",
      "https://careers.tallyhaven.example/openings?gh_jid=7314202003&without=logo"),
  GREENHOUSE_IN_A_FRAME_AFTER_ITS_PAGE(
      Board.GREENHOUSE,
      "#grnhse_iframe",
      "https://job-boards.greenhouse.io/tallyhaven/jobs/7314202003",
      "https://careers.tallyhaven.example/openings?gh_jid=7314202003"
          + "&without=logo,description,heading"),
  GREENHOUSE_CLASSIC(Board.CLASSIC, "https://boards.greenhouse.io/corvane/jobs/4021177"),
  LEVER_AFTER_ITS_POSTING(
      Board.LEVER,
      "https://jobs.lever.co/kestrelgrid/5f0a1c52-8c1e-4c3b-9b54-2d6f1f7a9e31",
      "https://jobs.lever.co/kestrelgrid/5f0a1c52-8c1e-4c3b-9b54-2d6f1f7a9e31/apply?lever-source=x"),
  LEVER_EU_WITHOUT_COMMENTS(
      Board.LEVER_CARDS,
      "https://jobs.eu.lever.co/kestrelgrid/5f0a1c52-8c1e-4c3b-9b54-2d6f1f7a9e32?without=logo",
      "https://jobs.eu.lever.co/kestrelgrid/5f0a1c52-8c1e-4c3b-9b54-2d6f1f7a9e32/apply"
          + "?without=comments,logo,heading"),
  ASHBY(Board.ASHBY, "https://jobs.ashbyhq.com/halbeck/" + Ids.ASHBY),
  ASHBY_STRAIGHT_TO_THE_FORM(
      Board.ASHBY, "https://jobs.ashbyhq.com/Halbeck/" + Ids.ASHBY + "/application"),
  ASHBY_WITHOUT_JSON_LD(
      Board.ASHBY,
      "https://jobs.ashbyhq.com/halbeck/" + Ids.ASHBY + "/application?without=json-ld"),
  ASHBY_WITHOUT_DATA(
      Board.ASHBY, "https://jobs.ashbyhq.com/halbeck/" + Ids.ASHBY + "?without=json-ld,app-data"),
  ASHBY_IN_A_FRAME(
      Board.ASHBY,
      "#ashby_embed_iframe",
      "https://careers.halbeck.example/jobs?ashby_jid=" + Ids.ASHBY),
  ASHBY_IN_A_FRAME_WITHOUT_CHROME(
      Board.ASHBY_BARE,
      "#ashby_embed_iframe",
      "https://careers.halbeck.example/jobs?ashby_jid=" + Ids.ASHBY + "&noChrome=true");

  private static final class Ids {
    static final String ASHBY = "2c9b1f6e-2d0a-4d5e-9a7c-7a1f0b8c6d11";
  }

  /** A field of a form, and what the extension says of it before it speaks of the posting. */
  record Field(String css, String about) {}

  final Board board;
  private final String frame;
  private final List<String> addresses;

  MockPage(Board board, String... way) {
    boolean isFramed = way[0].startsWith("#");
    this.board = board;
    this.frame = isFramed ? way[0] : null;
    this.addresses = Stream.of(way).skip(isFramed ? 1 : 0).toList();
  }

  /** Walks to the form as a person does, until every field can be written in. */
  void open(Form form) {
    open(form, "");
  }

  /** The same with more in the query of each address, as {@code theme=dark}. */
  void open(Form form, String query) {
    walk(form, query);
    board.reveal(form);
    board.fields().forEach(field -> form.field(field.css()));
  }

  /** Walks to the form and opens nothing in it. */
  void walk(Form form, String query) {
    for (String address : addresses) {
      form.load(with(address, query));
      if (!address.equals(addresses.get(addresses.size() - 1))) {
        awaitThatItIsRemembered(form, address);
      }
    }
    if (frame != null) {
      form.enter(frame);
    }
  }

  private static String with(String address, String query) {
    return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
  }

  private static void awaitThatItIsRemembered(Form form, String address) {
    form.await(
        "the posting at " + address + " to be kept",
        () -> form.storedNames("postings").stream().anyMatch(job -> address.contains(id(job))));
  }

  private static String id(String job) {
    return job.substring(job.lastIndexOf('/') + 1);
  }

  /** What the state at each field tells of it. */
  List<String> abouts() {
    return board.fields().stream().map(field -> field.about() + board.posting()).sorted().toList();
  }
}
