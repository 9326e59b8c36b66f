import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Asks the program whether a product is activated: ByProcess PROGRAM [PRODUCT] */
class ByProcess {
    public static void main(String[] arguments) throws Exception {
        var command = new ArrayList<>(List.of(arguments[0], "status", "--json"));
        if (arguments.length > 1) {
            command.add("--product=" + arguments[1]);
        }

        Process program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String json = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        JsonObject members = JsonParser.parseString(json).getAsJsonObject();
        boolean activated = program.waitFor() == 0;

        // On an error there is a code in the place of a status: no answer, to be treated as the grace period.
        String told = members.has("status") ? members.get("status").getAsString()
            : members.getAsJsonObject("error").get("code").getAsString();
        System.out.println((activated ? "activated" : "not activated") + ": " + told);
        System.exit(activated ? 0 : 1);
    }
}
