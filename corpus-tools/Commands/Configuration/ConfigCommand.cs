using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.CorpusTools.Commands.Configuration;

/// <summary><c>analogs config check|show|keys</c>: the settings of a server.</summary>
internal static class ConfigCommand
{
    private const string Example = "analogs config check /etc/analogs/analogs.json";

    public static Command Build() => new CommandWithExample("config", "Checks and shows the settings that serve takes from a file, from variables and from flags.", Example) { Check(), Show(), Keys() };

    private static CommandWithExample Check()
    {
        var file = new Argument<string>("file") { Description = "JSON file with settings." };
        var (flags, data, json) = (new FlagSettings(), Options.Data(), Options.Json());
        var command = new CommandWithExample("check", "Checks a file with settings, together with the variables of the environment as they are now; exit code 1 when something is wrong. Each fault is one line: where it stands, its key, what is allowed.", Example) { file };
        flags.Add(command, data, "Data:Folder");
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var configuration = AnalogsConfiguration.Read(ConfigurationSources.OfProcess(parsed.GetValue(file), flags.Given(parsed)));
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(new { valid = configuration.Faults.Count == 0, faults = configuration.Faults.Select(fault => new { key = fault.Key, place = fault.Place, message = fault.Message }) }, PrintedJson.Plain));
            else if (configuration.Faults.Count == 0)
                Console.WriteLine($"{parsed.GetValue(file)}: nothing is wrong.");
            else
                Console.WriteLine(string.Join('\n', configuration.Faults.Select(fault => fault.Message)));
            return configuration.Faults.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static CommandWithExample Show()
    {
        var (flags, file, data, json) = (new FlagSettings(), ServeFlags.File(), Options.Data(), Options.Json());
        var command = new CommandWithExample("show", "Prints every setting as serve would take it and where it was set. Secrets are not shown.", "analogs config show --config /etc/analogs/analogs.json") { file };
        flags.Add(command, data, "Data:Folder");
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var settings = AnalogsConfiguration.Read(ConfigurationSources.OfProcess(parsed.GetValue(file), flags.Given(parsed))).Effective();
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(settings.ToDictionary(setting => setting.Key, setting => new { value = setting.Value, place = setting.Place }), PrintedJson.Plain)
                : string.Join('\n', settings.Select(setting => $"{setting.Key} = {setting.Value ?? "(none)"}  [{setting.Place}]")));
            return ExitCode.Done;
        });
        return command;
    }

    private static CommandWithExample Keys()
    {
        var (data, json) = (Options.Data(), Options.Json());
        data.Description = "Of no effect here: there are the same settings for every folder.";
        var command = new CommandWithExample("keys", "Lists all settings: key, default, what is allowed, what it means. # stands for the number of an element, * for a name.", "analogs config keys") { data, json };
        command.SetAction(parsed =>
        {
            var keys = ConfigurationKeys.All;
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(keys.Select(key => new { key = key.Path, meaning = key.Meaning, @default = key.Default, allowed = key.Allowed, variable = key.Variable, former_variable = key.FormerVariable, secret = key.IsSecret }), PrintedJson.Plain)
                : string.Join('\n', keys.Select(key => $"{key.Path}  default {key.Default}; {key.Allowed}{(key.IsSecret ? "; secret: from a variable or a file of its own" : "")}\n    {key.Meaning}")));
            return ExitCode.Done;
        });
        return command;
    }
}
