package dev.governance.json;

import com.google.common.collect.ImmutableList;
import dev.governance.funding.ContractKind;
import dev.governance.funding.ContractTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The contract templates that come with this library (内置合同示范文本), all of them examples: care for the elderly at home, cleaning,
 * and patrol of the neighbourhood without powers of enforcement.
 *
 * <p>Their figures are invented; they show the form. Stateless and thread-safe.
 */
public final class StandardContracts {

    private static final String NAME = "contracts-example.json";

    private StandardContracts() {}

    private static final class Read {
        static final ImmutableList<ContractTemplate> TEMPLATES = read();
    }

    /**
     * Returns the templates.
     *
     * @return the templates, in the order of their kinds
     */
    public static ImmutableList<ContractTemplate> examples() {
        return Read.TEMPLATES;
    }

    /**
     * Returns the template of a kind.
     *
     * @param kind the kind
     * @return the template; absent for another service
     */
    public static Optional<ContractTemplate> example(ContractKind kind) {
        return examples().stream()
                .filter(template -> template.kind() == Objects.requireNonNull(kind, "kind"))
                .findFirst();
    }

    private static ImmutableList<ContractTemplate> read() {
        try (InputStream stream = Objects.requireNonNull(StandardContracts.class.getResourceAsStream(NAME), NAME)) {
            return JsonFormat.standard().readAll(Source.of(NAME, stream), ContractTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
