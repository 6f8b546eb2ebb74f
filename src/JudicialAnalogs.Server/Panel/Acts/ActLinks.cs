using System.Globalization;
using JudicialAnalogs.Law.Acts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Acts;

/// <summary>Addresses of acts: at a passage, and with the draft that the reader comes from.</summary>
public static class ActLinks
{
    private const string Drafts = "/drafts/";
    private const string Draft = "draft";
    private const string Place = "at";

    /// <summary>Address of an act in the language of a page.</summary>
    /// <param name="page">The page that links there.</param>
    /// <param name="actId">Act.</param>
    /// <param name="span">Passage to mark; null for none.</param>
    /// <param name="paragraph">Paragraph to open at, from 1; null for the beginning.</param>
    public static string To(PanelRequest page, string actId, TextSpan? span = null, int? paragraph = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var place = span is { } marked ? string.Create(CultureInfo.InvariantCulture, $"{marked.Start}-{marked.Length}") : null;
        return page.Link($"/acts/{Uri.EscapeDataString(actId)}{(paragraph is { } number ? $"#p{number}" : "")}", (Draft, DraftOf(page)), (Place, place));
    }

    /// <summary>The draft that a page belongs to or was reached from; null when there is none.</summary>
    public static string? DraftOf(PanelRequest page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var named = page.Path.StartsWith(Drafts, StringComparison.Ordinal) ? page.Path[Drafts.Length..].Split('/')[0] : page.Query[Draft].ToString();
        return named is ['d', .. var digits] && digits.Length is > 0 and < 20 && digits.All(char.IsAsciiDigit) ? named : null;
    }

    /// <summary>The passage that an address asks to mark; null for none.</summary>
    internal static TextSpan? PlaceOf(IQueryCollection query)
    {
        var parts = query[Place].ToString().Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && start <= int.MaxValue - length
            ? new TextSpan(start, length)
            : null;
    }
}
