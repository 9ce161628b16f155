package dev.governance.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document (文档位置), from which its JSON pointer is written when it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class Place {

    /** The document itself. */
    static final Place ROOT = new Place(null, "");

    private final @Nullable Place parent;
    private final String step;

    private Place(@Nullable Place parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * Returns the place of a document.
     *
     * @return the root
     */
    public static Place root() {
        return ROOT;
    }

    /**
     * Returns the place of a field.
     *
     * @param name the field of the object that is here
     * @return its place
     */
    public Place at(String name) {
        return new Place(this, name);
    }

    /**
     * Returns the place of an element.
     *
     * @param index the index in the list that is here, from 0
     * @return its place
     */
    public Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    @Nullable
    Place parent() {
        return parent;
    }

    /** Whether the place is that of a document: the root, or an element of a list at the root. */
    boolean isRoot() {
        return parent == null;
    }

    /**
     * Returns the pointer, as RFC 6901 writes it.
     *
     * @return the pointer; empty for the document itself
     */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** Tells whether the other is the same place, in this document or in another. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place && place.pointer().equals(pointer());
    }

    @Override
    public int hashCode() {
        return pointer().hashCode();
    }

    /** Returns the pointer. */
    @Override
    public String toString() {
        return pointer();
    }
}
