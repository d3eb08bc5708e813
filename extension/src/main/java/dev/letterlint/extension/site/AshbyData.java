package dev.letterlint.extension.site;

import dev.letterlint.extension.browser.Html;
import dev.letterlint.extension.browser.JsData;
import dev.letterlint.rule.Data;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.NodeList;

/**
 * The posting in the data that an Ashby page was served with: JSON-LD for search engines, or else
 * the inline script that starts the page. Both are only read, as text.
 */
final class AshbyData {

  private static final String APP_DATA = "window.__appData";

  private AshbyData() {}

  static ShownPosting posting(boolean withText) {
    return forSearchEngines(withText).or(forThePage(withText));
  }

  private static ShownPosting forSearchEngines(boolean withText) {
    NodeList<Element> scripts =
        DomGlobal.document.querySelectorAll("script[type='application/ld+json']");
    for (int i = 0; i < scripts.length; i++) {
      Data data = parsed(scripts.item(i).textContent);
      if (text(data, "@type").equals("JobPosting")) {
        return new ShownPosting(
            line(data, "title"),
            line(data, "hiringOrganization", "name"),
            line(data, "jobLocation", "address", "addressLocality"),
            withText ? html(data, "description") : "");
      }
    }
    return ShownPosting.NONE;
  }

  private static ShownPosting forThePage(boolean withText) {
    NodeList<Element> scripts = DomGlobal.document.querySelectorAll("script:not([src])");
    for (int i = 0; i < scripts.length; i++) {
      String code = scripts.item(i).textContent;
      int open = code.indexOf(APP_DATA) < 0 ? -1 : code.indexOf('{', code.indexOf(APP_DATA));
      if (open >= 0) {
        Data data = parsed(code.substring(open, code.lastIndexOf('}') + 1));
        return new ShownPosting(
            line(data, "posting", "title"),
            line(data, "organization", "name"),
            line(data, "posting", "locationName"),
            withText ? html(data, "posting", "descriptionHtml") : "");
      }
    }
    return ShownPosting.NONE;
  }

  /** Null when it is not JSON: then the page says nothing here, and another place is asked. */
  private static Data parsed(String json) {
    try {
      return JsData.parse(json);
    } catch (RuntimeException notJson) {
      return null;
    }
  }

  private static String html(Data data, String... names) {
    return PlainText.of(Html.parse(text(data, names)));
  }

  private static String line(Data data, String... names) {
    return PlainText.line(text(data, names));
  }

  private static String text(Data data, String... names) {
    Data at = data;
    for (String name : names) {
      at = at == null || at.items().isEmpty() ? null : at.items().get(0).get(name);
    }
    String text = at == null ? null : at.text();
    return text == null ? "" : text;
  }
}
