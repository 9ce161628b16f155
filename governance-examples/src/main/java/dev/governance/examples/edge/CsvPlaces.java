package dev.governance.examples.edge;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/**
 * Finds where a cell stands in the text of a table. It reads the text once more for each question: questions are asked
 * about the few cells that are wrong.
 */
final class CsvPlaces {

    /** A place: line and column from 1. */
    record Place(int line, int column) {}

    private final Reader text;
    private int line = 1;
    private int column;
    private int sign;
    private int next;

    private CsvPlaces(Reader text) throws IOException {
        this.text = text;
        this.next = text.read();
        step();
    }

    /** The place at which a cell starts, its quotation mark included; both are counted from 0. */
    static Place of(byte[] bytes, int start, Charset charset, int startLine, int cell) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try (Reader text = new BufferedReader(new InputStreamReader(in, charset), 1 << 15)) {
            return new CsvPlaces(text).find(startLine, cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place find(int startLine, int cell) throws IOException {
        while (sign >= 0 && line < startLine) {
            step();
        }
        for (int passed = 0; passed < cell && sign >= 0; passed++) {
            pass();
        }
        return new Place(line, Math.max(column, 1));
    }

    /** Passes a cell and the comma after it. */
    private void pass() throws IOException {
        boolean quoted = sign == '"';
        if (quoted) {
            step();
            while (sign >= 0 && !(sign == '"' && next != '"')) {
                if (sign == '"') {
                    step();
                }
                step();
            }
        }
        while (sign >= 0 && sign != ',') {
            step();
        }
        step();
    }

    private void step() throws IOException {
        boolean ended = sign == '\n' || sign == '\r' && next != '\n';
        if (ended) {
            line++;
            column = 0;
        }
        sign = next;
        next = sign < 0 ? -1 : text.read();
        column += Character.isLowSurrogate((char) sign) ? 0 : 1;
    }
}
