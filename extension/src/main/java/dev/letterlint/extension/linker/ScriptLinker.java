package dev.letterlint.extension.linker;

import com.google.gwt.core.ext.LinkerContext;
import com.google.gwt.core.ext.TreeLogger;
import com.google.gwt.core.ext.UnableToCompleteException;
import com.google.gwt.core.ext.linker.AbstractLinker;
import com.google.gwt.core.ext.linker.ArtifactSet;
import com.google.gwt.core.ext.linker.CompilationResult;
import com.google.gwt.core.ext.linker.ConfigurationProperty;
import com.google.gwt.core.ext.linker.LinkerOrder;
import com.google.gwt.core.ext.linker.Shardable;
import dev.letterlint.pack.BuildKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Links a module to one script {@code <module>.js} that runs wherever there is a {@code
 * globalThis}: page, content script, worker, node. It loads nothing and refuses code splitting. A
 * module with messages also gets them as the browser wants them, and {@code practice.js}: the
 * script with its messages, for pages that try it without the extension.
 */
@LinkerOrder(LinkerOrder.Order.PRIMARY)
@Shardable
public final class ScriptLinker extends AbstractLinker {

  /** Names the texts a module carries, each as {@code variable=class path resource+another}. */
  private static final String CARRIES = "letterlint.carries";

  /** Names the class path resources with the messages that the browser keeps for the script. */
  private static final String MESSAGES = "letterlint.messages";

  /** The names that compiled code expects around it; {@code window} would fail in Firefox. */
  private static final String HEAD =
      """
      (function(){
      var $wnd=globalThis,$doc=$wnd.document,$moduleName='%s',$moduleBase='',$strongName='';
      var $stats=null,$sessionId=null;
      """;

  private static final String TAIL =
      """

      gwtOnLoad(null,$moduleName,$moduleBase,0);
      })();
      """;

  @Override
  public String getDescription() {
    return "One self-contained script";
  }

  @Override
  public ArtifactSet link(
      TreeLogger logger, LinkerContext context, ArtifactSet artifacts, boolean onePermutation)
      throws UnableToCompleteException {
    if (!onePermutation) {
      return artifacts;
    }
    ArtifactSet linked = new ArtifactSet(artifacts);
    String script = script(logger, context, artifacts.find(CompilationResult.class));
    linked.add(emitString(logger, script, context.getModuleName() + ".js"));
    List<String> files = values(context, MESSAGES);
    if (!files.isEmpty()) {
      MessageFile messages = messages(logger, files);
      linked.add(emitString(logger, messages.json(), "_locales/en/messages.json"));
      String practice = "globalThis.letterlintMessages=" + messages.flat() + ";\n" + script;
      linked.add(emitString(logger, practice, "practice.js"));
    }
    return linked;
  }

  private static MessageFile messages(TreeLogger logger, List<String> paths)
      throws UnableToCompleteException {
    MessageFile all = MessageFile.of("{}");
    for (String path : paths) {
      try {
        all = all.with(MessageFile.of(resource(logger, path)));
      } catch (IllegalArgumentException wrong) {
        throw refusal(logger, path + ": " + wrong.getMessage());
      }
    }
    return all;
  }

  private static String script(
      TreeLogger logger, LinkerContext context, Set<CompilationResult> results)
      throws UnableToCompleteException {
    if (results.size() != 1) {
      throw refusal(logger, "One permutation is expected, not " + results.size());
    }
    String[] fragments = results.iterator().next().getJavaScript();
    if (fragments.length != 1) {
      throw refusal(logger, "Code splitting has no place in one script");
    }
    return HEAD.replace("%s", context.getModuleName())
        + carried(logger, context)
        + CompiledCode.shortened(fragments[0])
        + TAIL;
  }

  private static String carried(TreeLogger logger, LinkerContext context)
      throws UnableToCompleteException {
    StringBuilder variables = new StringBuilder();
    for (String value : values(context, CARRIES)) {
      variables.append(variable(logger, value));
    }
    return variables.toString();
  }

  private static List<String> values(LinkerContext context, String name) {
    for (ConfigurationProperty property : context.getConfigurationProperties()) {
      if (property.getName().equals(name)) {
        return property.getValues();
      }
    }
    return List.of();
  }

  private static String variable(TreeLogger logger, String carried)
      throws UnableToCompleteException {
    int equals = carried.indexOf('=');
    StringBuilder text = new StringBuilder();
    for (String path : carried.substring(equals + 1).split("\\+")) {
      String part = resource(logger, path);
      if (path.endsWith(".pem")) {
        checkKey(logger, resource(logger, "release/build.txt"), part);
      }
      text.append(path.endsWith(".css") ? tightened(part) : part);
    }
    return "var " + carried.substring(0, equals) + "=" + quoted(text.toString()) + ";\n";
  }

  /** A build for others trusts no key that everybody can sign with. */
  static void checkKey(TreeLogger logger, String build, String pem)
      throws UnableToCompleteException {
    try {
      BuildKeys.check(BuildKeys.isRelease(build), pem);
    } catch (IllegalStateException refused) {
      throw refusal(logger, refused.getMessage());
    }
  }

  /** A style sheet without comments and without the spaces that mean nothing. */
  static String tightened(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll("([{};:,]) ", "$1")
        .replaceAll(" ([{}])", "$1")
        .replace(";}", "}")
        .strip();
  }

  private static String resource(TreeLogger logger, String path) throws UnableToCompleteException {
    try (InputStream in = ScriptLinker.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw refusal(logger, "The class path lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refusal(logger, "Cannot read " + path + ": " + e.getMessage());
    }
  }

  /** A string literal in ASCII, so that a page's character set does not matter. */
  static String quoted(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 64).append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('\'').toString();
  }

  private static UnableToCompleteException refusal(TreeLogger logger, String why) {
    logger.log(TreeLogger.ERROR, why);
    return new UnableToCompleteException();
  }
}
