using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>The form of a case as it was sent.</summary>
/// <param name="Values">What stood in the fields.</param>
/// <param name="Was">What had been read for them.</param>
/// <param name="Text">The text.</param>
/// <param name="Step">What the button that sent it asks for.</param>
/// <param name="Key">Key of the form.</param>
/// <param name="Place">Count that is chosen.</param>
/// <param name="OtherCount">True when another count is chosen than the one the fields were about.</param>
/// <param name="Claims">True when a claim is judged.</param>
/// <param name="OtherKind">True when another kind of case is chosen than the one the fields were about.</param>
/// <param name="Given">Fields that a case-management system gave.</param>
internal sealed record SentCase(
    CaseValues Values, CaseValues Was, string Text, string Step, string Key, string Place, bool OtherCount, bool Claims, bool OtherKind, IReadOnlyList<string> Given)
{
    public const string Compare = "compare";
    public const string Show = "show";
    public const string Language = "language";
    public const string ByHand = "by-hand";
    private const string Claim = "claim";
    private const int LongestKey = 64;
    private const int LongestKeep = 200;

    /// <summary>True when fields are filled anew from the text.</summary>
    public bool TakesReadingAgain => OtherCount || Step == Show;

    /// <summary>True when the case is to be compared as it stands in the fields.</summary>
    public bool Compares => Step == Compare && !OtherCount && !OtherKind;

    /// <summary>Reads what was sent; nothing is refused here.</summary>
    public static SentCase Of(IFormCollection form)
    {
        string One(string name) => form[name].FirstOrDefault() ?? "";
        var key = One(CaseFieldNames.Key);
        return new SentCase(
            CaseValues.Sent(form),
            CaseValues.Was(form),
            One(CaseFieldNames.Text).Replace("\r\n", "\n", StringComparison.Ordinal).Trim(),
            One(CaseFieldNames.Step),
            key.Length is > 0 and <= LongestKey && key.All(char.IsAsciiLetterOrDigit) ? key : CaseForms.NewKey(),
            One(CaseFieldNames.Place),
            One(CaseFieldNames.Place) != One(CaseFieldNames.ShownPlace),
            One(CaseFieldNames.Kind) == Claim,
            One(CaseFieldNames.Kind) != One(CaseFieldNames.ShownKind),
            [.. One(CaseFieldNames.Given).Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(CaseFieldNames.All)]);
    }

    /// <summary>Name under which the browser's tab keeps what was typed into the form.</summary>
    public static string KeepOf(IFormCollection form)
    {
        var keep = form[CaseFieldNames.Keep].FirstOrDefault() ?? "";
        return IsKeep(keep) ? keep : CasePages.NewKeep;
    }

    /// <summary>True for a name that such a form may have.</summary>
    public static bool IsKeep(string name) => name.Length is > 0 and <= LongestKeep && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
