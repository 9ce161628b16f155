package dev.offences.place;

import dev.offences.Breaks;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

@Breaks("STANDS_ON_FEW_PACKAGES")
final class Downloader {
    final Object network = URI.create("about:blank");
    final Object file = Path.of("plan.csv");
    final Object old = new java.io.File("plan.csv");
    final Object log = Logger.getLogger("plan");
    final Object threads = Executors.newCachedThreadPool();
}
