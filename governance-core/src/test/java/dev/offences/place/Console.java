package dev.offences.place;

import dev.offences.Breaks;
import java.util.Random;

@Breaks("LEAVES_THE_MACHINE_ALONE")
final class Console {
    final Object out = System.out;
    final Object home = System.getProperty("user.home");
    final double chance = Math.random() + new Random().nextDouble();
    final Thread other = new Thread(() -> {});
}
