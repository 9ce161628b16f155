package dev.offences.json;

import dev.offences.Breaks;
import java.io.IOException;
import java.io.ObjectInputStream;

@Breaks({"READS_NO_SERIALIZED_OBJECTS", "STANDS_ON_FEW_PACKAGES"})
final class Thawer {
    Object thaw(ObjectInputStream frozen) throws IOException, ClassNotFoundException {
        return frozen.readObject();
    }
}
