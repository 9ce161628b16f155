package dev.offences.basics;

import java.io.Serializable;

/** Breaks nothing. */
public record Floorboard(int length) implements Serializable {}
