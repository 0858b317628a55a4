package examengine.exchange;

/** What an XML element holds, in its order. */
sealed interface XmlNode permits XmlElement, XmlNode.Text {

    /** Characters, also those of CDATA sections. */
    record Text(String text) implements XmlNode {}
}
