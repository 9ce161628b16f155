package dev.governance.benchmarks.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The ten rules as Drools builds them: an executable model, compiled on first use and kept. */
final class DroolsRules {

    /** The list in which the rules note that they fired. */
    static final String REASONS = "reasons";

    private static final String RULES = "rules.drl";

    private DroolsRules() {}

    /** Returns the compiled rules; the first call takes seconds. */
    static KieBase compiled() {
        return Compiled.RULES;
    }

    private static KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/dev/governance/benchmarks/rows/" + RULES,
                services.getResources().newByteArrayResource(read()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static byte[] read() {
        try (InputStream rules = DroolsRules.class.getResourceAsStream(RULES)) {
            if (rules == null) {
                throw new IllegalStateException("no resource " + RULES);
            }
            return rules.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles when it is first entered. */
    private static final class Compiled {
        static final KieBase RULES = compile();
    }
}
