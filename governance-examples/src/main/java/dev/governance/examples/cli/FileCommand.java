package dev.governance.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command: it reads files, computes, and writes a result for programs or people.
 *
 * <p>All commands alike have {@code --out}, {@code --force}, {@code --lang} and {@code --help}, and write all of their
 * results or, where anything is wrong, nothing. What is special about one is in its {@link #run}.
 */
public abstract class FileCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    FileCommand() {}

    /**
     * Does what the command is for. Whatever is thrown ends the run with its message and exit code, and nothing is
     * written.
     *
     * @param job what is read and written
     * @throws IOException if reading or writing fails
     */
    abstract void run(Job job) throws IOException;

    @Override
    public final Integer call() throws IOException {
        Governance program = (Governance) spec.root().userObject();
        try (Job job = new Job(program, output)) {
            run(job);
            job.commit();
        }
        return ExitCode.DONE.number();
    }
}
