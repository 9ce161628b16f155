package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Complaints complaints =
            new Complaints(new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err));

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void callsAFaultOfTheProgramByItsName() {
        assertEquals(ExitCode.INTERNAL, complaints.about(new IllegalStateException("x\u001b" + "y".repeat(5000))));

        assertTrue(
                told().startsWith("governance: command.failed: this is a fault of the program, not of the input:"
                        + " IllegalStateException x\\u001byyy"),
                told());
        assertTrue(told().length() < 400, told());
    }

    @Test
    void saysWhatToDoWhenTheMemoryIsFull() {
        assertEquals(ExitCode.INTERNAL, complaints.about(new OutOfMemoryError("Java heap space")));

        assertTrue(told().contains("too large for the memory"));
        assertFalse(told().contains("OutOfMemoryError"));
    }

    @Test
    void namesTheFileThatFails() {
        assertEquals(ExitCode.BAD_INPUT, complaints.about(new AccessDeniedException("/a/b", null, "denied")));
        assertEquals(
                ExitCode.BAD_INPUT,
                complaints
                        .speak(Language.ZH)
                        .about(new UncheckedIOException(new IOException("No space left on device"))));

        assertEquals(
                "/a/b:0:0: /: file.failed: the file cannot be read or written: denied\n"
                        + "-:0:0: /: file.failed: 文件无法读写：No space left on device\n",
                told());
    }

    @Test
    void survivesAFaultWithoutAMessage() {
        assertEquals(ExitCode.INTERNAL, complaints.about(new NullPointerException()));
        assertEquals(ExitCode.BAD_INPUT, complaints.about(new IOException()));
        assertEquals(ExitCode.BAD_INPUT, complaints.about(new AccessDeniedException("x")));
    }
}
