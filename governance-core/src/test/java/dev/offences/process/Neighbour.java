package dev.offences.process;

/** Breaks nothing. */
public final class Neighbour {}
