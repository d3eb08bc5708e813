package dev.letterlint.extension.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an Ashby page is served with besides its empty shell: JSON-LD for search engines and the
 * inline script that starts it. {@code without=json-ld,app-data} in the query leaves them out.
 */
final class ServedData {

  static final String NONCE = "cHJhY3RpY2U";

  private static final String TITLE = "Backend Engineer, Timetables";
  private static final String ORGANISATION = "Halbeck";

  private ServedData() {}

  static String in(String page, String description, String query) {
    String without = "," + query.replaceFirst(".*without=([^&]*).*", "$1") + ",";
    String jsonLd = without.contains(",json-ld,") ? "" : jsonLd(description);
    String appData = without.contains(",app-data,") ? "" : appData(description);
    return page.replace("<!-- posting -->", jsonLd).replace("<!-- boot -->", appData);
  }

  private static String jsonLd(String description) {
    Map<String, Object> posting = new LinkedHashMap<>();
    posting.put("@context", "https://schema.org/");
    posting.put("@type", "JobPosting");
    posting.put("title", TITLE);
    posting.put("description", description);
    posting.put("hiringOrganization", Map.of("@type", "Organization", "name", ORGANISATION));
    posting.put(
        "jobLocation", Map.of("@type", "Place", "address", Map.of("addressLocality", "Leipzig")));
    return "<script type=\"application/ld+json\">" + json(posting) + "</script>";
  }

  private static String appData(String description) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("organization", Map.of("name", ORGANISATION, "hostedJobsPageSlug", "halbeck"));
    Map<String, Object> posting = new LinkedHashMap<>();
    posting.put("title", TITLE);
    posting.put("locationName", "Leipzig or remote (Europe)");
    posting.put("descriptionHtml", description);
    data.put("posting", posting);
    data.put("recaptchaPublicSiteKey", "practice");
    return "<script nonce=\"" + NONCE + "\">window.__appData = " + json(data) + ";</script>";
  }

  /** A closing tag inside a script would end it. */
  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value).replace("</", "<\\/");
  }
}
