using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel;

/// <summary>What every part of a page knows of the request it answers.</summary>
/// <param name="Words">Language of the page.</param>
/// <param name="Path">Path of the page, for the links that change its language.</param>
/// <param name="Places">Where the page's passages stand.</param>
public sealed record PanelRequest(Wording Words, string Path, PassagePlaces Places)
{
    /// <summary>The same page in another language.</summary>
    public string In(Wording language) => $"{Path}?lang={language.Code}";

    /// <summary>Address of an act in the language of this page, at a paragraph when one is known.</summary>
    /// <param name="actId">Act.</param>
    /// <param name="paragraph">Number from 1; null for the beginning.</param>
    public string Act(string actId, int? paragraph = null)
    {
        var address = $"/acts/{Uri.EscapeDataString(actId)}?lang={Words.Code}";
        return paragraph is { } number ? $"{address}#p{number}" : address;
    }
}
