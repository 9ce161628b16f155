package dev.governance.basics;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a rule or a number comes from (依据): a document, an article in it, the version that was read.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCitation.class)
@JsonDeserialize(as = ImmutableCitation.class)
@JsonPropertyOrder({"document", "article", "version", "url"})
public abstract class Citation implements Serializable {

    Citation() {}

    /**
     * Returns the document's title, in its own language, such as {@code 上海市居民委员会工作条例}.
     *
     * @return the title; not blank
     */
    public abstract String document();

    /**
     * Returns the place in the document, such as {@code 27} or {@code 16(2)}; absent when the whole document is meant.
     *
     * @return the article
     */
    public abstract Optional<String> article();

    /**
     * Returns the date of the version that was read: of adoption or of the last amendment.
     *
     * @return the date of the version
     */
    public abstract Optional<LocalDate> version();

    /**
     * Returns where the text was read, if it was read on a page.
     *
     * @return an address
     */
    public abstract Optional<String> url();

    /**
     * Returns a citation of one article.
     *
     * @param document the title
     * @param article the article
     * @param version the date of the version that was read
     * @return the citation
     */
    public static Citation of(String document, String article, LocalDate version) {
        return builder()
                .document(document)
                .article(Optional.of(article))
                .version(Optional.of(version))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!document().isBlank(), "a citation names its document");
        checkState(article().map(a -> !a.isBlank()).orElse(true), "a citation's article is blank: leave it out");
    }

    /** Returns the citation on one line: the document, the article, the date of the version. */
    @Override
    public final String toString() {
        return document()
                + article().map(a -> " " + a).orElse("")
                + version().map(v -> " (" + v + ")").orElse("");
    }

    /** Builds a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
