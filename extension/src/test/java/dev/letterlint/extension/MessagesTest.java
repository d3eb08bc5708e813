package dev.letterlint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

/** The words of the extension's own against the code and the markup that say them. */
final class MessagesTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path WEB = Path.of("src/main/web");

  private static final List<String> PAGES = List.of("popup.html", "options.html", "welcome.html");

  private static final List<String> ATTRIBUTES =
      List.of("data-text", "data-label", "data-placeholder", "data-href");

  /** A name in code: a group of the English file, then what it is for. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+_[a-zA-Z]+)\"");

  private static final Pattern IN_MANIFEST = Pattern.compile("__MSG_(\\w+)__");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$([A-Z]+)\\$");

  /** Chrome takes no more. */
  private static final int LONGEST_DESCRIPTION = 132;

  @Test
  void everyNameInCodeAndMarkupHasAMessage() throws IOException {
    Set<String> missing = new TreeSet<>(used());
    missing.removeAll(English.names());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyMessageIsSaidSomewhere() throws IOException {
    Set<String> idle = new TreeSet<>(English.names());
    idle.removeAll(used());
    assertEquals(Set.of(), idle);
  }

  @Test
  void codeGivesAsManyValuesAsAMessageHasPlaceholders() throws IOException {
    List<String> wrong = new ArrayList<>();
    int looked = 0;
    for (Path file : sources()) {
      String code = Files.readString(file);
      for (Matcher name = LITERAL.matcher(code); name.find(); ) {
        int values = isName(name.group(1)) ? values(code, name.start()) : -1;
        for (String each : values < 0 ? List.<String>of() : forms(name.group(1))) {
          looked++;
          if (values != English.placeholders(each).size()) {
            wrong.add(file.getFileName() + ": " + each + " is given " + values);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(looked > 100, looked + " looked at");
  }

  @Test
  void markupHasAChildForEachPlaceholder() throws IOException {
    for (String name : PAGES) {
      for (DomElement element : having(page(name), "data-text")) {
        String message = element.getAttribute("data-text");
        assertEquals(English.placeholders(message).size(), element.getChildElementCount(), message);
      }
    }
  }

  @Test
  void markupHasNoWordsOfItsOwn() throws IOException {
    List<String> words = new ArrayList<>();
    for (String name : PAGES) {
      for (DomNode node : page(name).getDocumentElement().getDescendants()) {
        boolean isPersons = Set.of("kbd", "textarea").contains(node.getParentNode().getNodeName());
        if (node.getNodeType() == DomNode.TEXT_NODE && !isPersons && hasLetter(node)) {
          words.add(node.getNodeValue());
        }
      }
      for (String attribute : List.of("aria-label", "title", "alt", "label")) {
        for (DomElement element : having(page(name), attribute)) {
          words.add(element.getAttribute(attribute));
        }
      }
    }
    words.removeIf(String::isEmpty);
    assertEquals(List.of(), words);
  }

  @Test
  void aMessageHasThePlaceholdersThatItDeclares() {
    for (String name : English.names()) {
      List<String> inText = new ArrayList<>();
      for (Matcher at = PLACEHOLDER.matcher(English.message(name)); at.find(); ) {
        inText.add(at.group(1));
      }
      List<String> declared = English.placeholders(name);
      assertEquals(Set.copyOf(declared), Set.copyOf(inText), name);
    }
  }

  /** The browser makes no difference between upper and lower case. */
  @Test
  void namesDifferInMoreThanCase() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(English.names());
    assertEquals(English.names().size(), names.size());
  }

  @Test
  void theDescriptionIsShortEnough() {
    assertTrue(English.message("extension_description").length() <= LONGEST_DESCRIPTION);
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : sources()) {
      for (Matcher name = LITERAL.matcher(Files.readString(file)); name.find(); ) {
        if (isName(name.group(1))) {
          used.addAll(forms(name.group(1)));
        }
      }
    }
    for (String page : PAGES) {
      for (String attribute : ATTRIBUTES) {
        having(page(page), attribute).forEach(each -> used.add(each.getAttribute(attribute)));
      }
    }
    String manifest = Files.readString(WEB.resolve("manifest.json"));
    for (Matcher name = IN_MANIFEST.matcher(manifest); name.find(); ) {
      used.add(name.group(1));
    }
    return used;
  }

  /** Whether a literal begins with one of the groups that there are. */
  private static boolean isName(String literal) {
    String group = literal.substring(0, literal.indexOf('_') + 1);
    return !literal.equals("first_skill")
        && English.names().stream().anyMatch(name -> name.startsWith(group));
  }

  /** A name, or both of those that it stands for where things are counted. */
  private static List<String> forms(String name) {
    return English.has(name + "One") ? List.of(name + "One", name + "Many") : List.of(name);
  }

  /** How many values a call gives to the message that is named in it; -1 for any other call. */
  private static int values(String code, int literal) {
    int open = enclosing(code, literal);
    if (open < 0) {
      return -1;
    }
    Matcher call = Pattern.compile("(\\w+)\\s*$").matcher(code.substring(0, open));
    String method = call.find() ? call.group(1) : "";
    int before = method.equals("fill") ? 2 : 1;
    boolean speaks = Set.of("text", "count", "words", "fill").contains(method);
    return speaks ? arguments(code, open) - before : -1;
  }

  /** The bracket that a place stands in; -1 where there is none. */
  private static int enclosing(String code, int place) {
    int depth = 0;
    int at = place - 1;
    while (at >= 0 && (code.charAt(at) != '(' || depth > 0)) {
      depth += code.charAt(at) == ')' ? 1 : code.charAt(at) == '(' ? -1 : 0;
      at--;
    }
    return at;
  }

  private static int arguments(String code, int open) {
    int arguments = 1;
    int depth = 0;
    boolean isQuoted = false;
    for (int at = open + 1; depth >= 0; at++) {
      char c = code.charAt(at);
      isQuoted ^= c == '"' && code.charAt(at - 1) != '\\';
      depth += isQuoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      arguments += c == ',' && depth == 0 && !isQuoted ? 1 : 0;
    }
    return arguments;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(JAVA)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static HtmlPage page(String name) throws IOException {
    try (WebClient client = new WebClient()) {
      client.getOptions().setJavaScriptEnabled(false);
      client.getOptions().setCssEnabled(false);
      return client.loadHtmlCodeIntoCurrentWindow(Files.readString(WEB.resolve(name)));
    }
  }

  private static List<DomElement> having(HtmlPage page, String attribute) {
    List<DomElement> having = new ArrayList<>();
    for (DomElement element : page.getDomElementDescendants()) {
      if (element.hasAttribute(attribute)) {
        having.add(element);
      }
    }
    return having;
  }

  private static boolean hasLetter(DomNode node) {
    return node.getNodeValue().chars().anyMatch(Character::isLetter);
  }
}
