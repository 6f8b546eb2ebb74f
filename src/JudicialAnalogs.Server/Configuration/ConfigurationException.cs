namespace JudicialAnalogs.Server.Configuration;

/// <summary>The settings are wrong. The message is one line: where, which key, what is wrong and what is allowed.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Makes one of the first fault.</summary>
    /// <param name="faults">All faults, one or more.</param>
    public ConfigurationException(IReadOnlyList<ConfigurationFault> faults)
        : base(Told(faults)) => Faults = faults;

    /// <summary>All faults.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; }

    internal static ConfigurationException Of(string key, string place, string what) => new([Fault(key, place, what)]);

    internal static ConfigurationFault Fault(string key, string place, string what) =>
        new(key, place, OneLine(key.Length == 0 ? $"{place}: {what}." : $"{place}: {key}{(char.IsLower(what[0]) ? "" : ":")} {what}."));

    private static string Told(IReadOnlyList<ConfigurationFault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Count == 1 ? faults[0].Message : $"{faults[0].Message} ({faults.Count - 1} more: analogs config check)";
    }

    // What was written may hold line breaks; the message is one line all the same.
    private static string OneLine(string text) => string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
