package dev.governance.json;

import org.jspecify.annotations.Nullable;

/** A place in a document, from which its JSON pointer is written when it is asked for. */
record Place(@Nullable Place parent, String step) {

    static final Place ROOT = new Place(null, "");

    Place at(String name) {
        return new Place(this, name);
    }

    Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** Whether the place is that of a document: the root, or an element of a list at the root. */
    boolean isRoot() {
        return parent == null;
    }

    /** The pointer, as RFC 6901 writes it. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
