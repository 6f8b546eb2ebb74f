using System.Collections;
using System.CommandLine;
using System.Globalization;
using JudicialAnalogs.Server.Configuration;

namespace JudicialAnalogs.CorpusTools.Commands.Configuration;

/// <summary>Flags of a command that stand for settings.</summary>
internal sealed class FlagSettings
{
    private readonly List<(Option Flag, string Key, Func<ParseResult, object?> Value)> _flags = [];

    /// <summary>Lets a flag stand for a setting.</summary>
    /// <param name="command">Command that takes it.</param>
    /// <param name="flag">The flag.</param>
    /// <param name="key">Key of the setting, e.g. <c>Listen:GrpcPort</c>.</param>
    public void Add<T>(Command command, Option<T> flag, string key)
    {
        if (!command.Options.Contains(flag))
            command.Options.Add(flag);
        _flags.Add((flag, key, parsed => parsed.GetValue(flag)));
    }

    /// <summary>The settings that were given; defaults of flags are those of the settings and left out.</summary>
    public IReadOnlyList<GivenSetting> Given(ParseResult parsed) =>
    [
        .. _flags.Where(flag => parsed.GetResult(flag.Flag) is { Implicit: false }).SelectMany(flag => flag.Value(parsed) switch
        {
            string text => [new GivenSetting(flag.Key, text, flag.Flag.Name)],
            IEnumerable some => some.Cast<object>().Select((one, number) => new GivenSetting($"{flag.Key}:{number}", Written(one), flag.Flag.Name)),
            var one => [new GivenSetting(flag.Key, Written(one), flag.Flag.Name)],
        }),
    ];

    private static string? Written(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
