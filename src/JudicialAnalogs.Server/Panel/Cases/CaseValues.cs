using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>What stands in the fields of a case's form, as texts: what was typed stays as it was typed.</summary>
public sealed class CaseValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The text of a field; empty where nothing stands.</summary>
    public string this[string name]
    {
        get => _values.GetValueOrDefault(name, "");
        set => _values[name] = value;
    }

    /// <summary>Codes of the circumstances that are ticked.</summary>
    public SortedSet<string> Factors { get; } = new(StringComparer.Ordinal);

    /// <summary>What was sent.</summary>
    /// <param name="form">The form.</param>
    internal static CaseValues Sent(IFormCollection form) => Of(name => form[name].FirstOrDefault() ?? "", form[CaseFieldNames.Factors]);

    /// <summary>What was read before a person saw the form, as the form brought it back.</summary>
    /// <param name="form">The form.</param>
    internal static CaseValues Was(IFormCollection form) => Of(
        name => form[CaseFieldNames.Was(name)].FirstOrDefault() ?? "", (form[CaseFieldNames.Was(CaseFieldNames.Factors)].FirstOrDefault() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True when two texts of a field mean the same.</summary>
    public bool SameAs(CaseValues other, string name) => string.Equals(Plain(this[name]), Plain(other[name]), StringComparison.Ordinal);

    /// <summary>A copy.</summary>
    public CaseValues Copy()
    {
        var copy = new CaseValues();
        foreach (var (name, value) in _values)
            copy[name] = value;
        copy.Factors.UnionWith(Factors);
        return copy;
    }

    private static CaseValues Of(Func<string, string> value, IEnumerable<string?> factors)
    {
        var values = new CaseValues();
        foreach (var name in CaseFieldNames.All)
            values[name] = value(name);
        values.Factors.UnionWith(factors.OfType<string>());
        return values;
    }

    // Blanks and the sign before decimals say nothing: "240 000,50" is "240000.50".
    private static string Plain(string value) => value.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.');
}
