package examengine.item;

/** How the texts of an item are written down. */
public enum Markup {
    /** As they read; line ends count. */
    PLAIN,
    /** HTML of the few elements that {@link SafeHtml} lets through. */
    HTML
}
