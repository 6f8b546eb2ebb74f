using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace JudicialAnalogs.Server.Panel.Audit.Forms;

/// <summary>What was typed into a form, wherever it was sent: in the address or in the body.</summary>
public sealed class SentValues
{
    private const int LongestValue = 500;
    private const int MostChoices = 50;

    private readonly Func<string, StringValues> _values;

    /// <summary>Of an address.</summary>
    public SentValues(IQueryCollection query) => _values = name => query[name];

    /// <summary>Of a body.</summary>
    public SentValues(IFormCollection form) => _values = name => form[name];

    /// <summary>The value of a field, without blanks around it and cut where nobody types so much; empty when it was not sent.</summary>
    public string One(string name) => Cut(_values(name).FirstOrDefault());

    /// <summary>The choices of a field.</summary>
    public IReadOnlyList<string> All(string name) => [.. _values(name).Take(MostChoices).Select(Cut).Where(value => value.Length > 0)];

    private static string Cut(string? value)
    {
        var trimmed = (value ?? "").Trim();
        return trimmed.Length <= LongestValue ? trimmed : trimmed[..LongestValue];
    }
}
