package examengine.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The versions of QTI. What an item says is the same in all of them; names and addresses differ. In this room items
 * are spoken of by the names of version 2; {@link #name} gives those of version 3.
 */
enum QtiVersion {
    V21(
            Format.QTI_21,
            "2p1",
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.1 Package",
            "1.0.0"),
    V22(
            Format.QTI_22,
            "2p2",
            "http://www.imsglobal.org/xsd/imsqti_v2p2",
            "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
            "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "QTIv2.2 Package",
            "1.0.0"),
    V30(
            Format.QTI_30,
            "3p0",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "QTI Package",
            "3.0.0");

    private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

    private final Format format;
    private final String code;
    private final String namespace;
    private final String schema;
    private final String matchCorrect;
    private final String packaging;
    private final String packageSchema;
    private final String packageVersion;

    QtiVersion(
            Format format,
            String code,
            String namespace,
            String schema,
            String matchCorrect,
            String packaging,
            String packageSchema,
            String packageVersion) {
        this.format = format;
        this.code = code;
        this.namespace = namespace;
        this.schema = schema;
        this.matchCorrect = matchCorrect;
        this.packaging = packaging;
        this.packageSchema = packageSchema;
        this.packageVersion = packageVersion;
    }

    /** The version a file is written in, told by its namespaces and types; 2.1 where nothing tells. */
    static QtiVersion of(String document) {
        if (document.contains("v3p0") || document.contains("<qti-")) {
            return V30;
        }
        return document.contains("v2p2") ? V22 : V21;
    }

    Format format() {
        return format;
    }

    String namespace() {
        return namespace;
    }

    /** Where the schema of items is published. */
    String schema() {
        return schema;
    }

    /** The published response processing that gives a point for exactly the right choices. */
    String matchCorrect() {
        return matchCorrect;
    }

    /** The namespace of manifests. */
    String packaging() {
        return packaging;
    }

    String packageSchema() {
        return packageSchema;
    }

    String packageVersion() {
        return packageVersion;
    }

    /** What a manifest calls an item. */
    String itemType() {
        return "imsqti_item_xmlv" + code;
    }

    /** The name of an element: {@code itemBody} in version 2, {@code qti-item-body} in version 3. */
    String name(String element) {
        return this == V30 ? "qti-" + attribute(element) : element;
    }

    /** The name of an attribute: {@code maxChoices} in version 2, {@code max-choices} in version 3. */
    String attribute(String attribute) {
        return this == V30 ? CAPITAL.matcher(attribute).replaceAll("-").toLowerCase(Locale.ROOT) : attribute;
    }
}
