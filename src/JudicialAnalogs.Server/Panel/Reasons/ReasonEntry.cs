using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Reasons;

/// <summary>A reason as it was typed.</summary>
/// <param name="Category">Category, 1 to 7; null when none was chosen.</param>
/// <param name="Text">Words; line ends as one character.</param>
/// <param name="Paragraph">Paragraph of the draft, from 1; null for none.</param>
public sealed record ReasonEntry(int? Category, string Text, int? Paragraph)
{
    /// <summary>Nothing typed yet.</summary>
    public static ReasonEntry Empty { get; } = new(null, "", null);

    /// <summary>Reads the form.</summary>
    internal static ReasonEntry Read(IFormCollection form) =>
        new(Number(form["category"]), form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim(), Number(form["paragraph"]));

    /// <summary>What an address asks to begin with: <c>?category=6</c>.</summary>
    internal static ReasonEntry Begin(IQueryCollection query) => Empty with { Category = Number(query["category"]) };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
