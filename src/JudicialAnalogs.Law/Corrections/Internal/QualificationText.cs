using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;

namespace JudicialAnalogs.Law.Corrections.Internal;

/// <summary>A qualification as text: <c>УК 188(3)(1,3)</c> or <c>none</c>.</summary>
internal static partial class QualificationText
{
    public static string Show(Qualification? qualification) => qualification?.ToString() ?? ValueText.None;

    public static Qualification? Parse(string value)
    {
        if (value == ValueText.None)
            return null;
        var match = Shape().Match(value);
        if (!match.Success || !NormRef.TryParse(match.Groups["part"].Value, out var part) || part is not { Act: "УК", Article: { } article, Point: null })
            throw ValueText.Refused(value, "a part of the Criminal Code with its points as УК 188(3)(1,3), or none");
        var points = match.Groups["points"].Success ? match.Groups["points"].Value.Split(',') : [];
        return new Qualification(article, part.Part, points);
    }

    [GeneratedRegex(@"\A(?<part>УК \d{1,3}(?:-\d{1,2})?(?:\([0-9-]{1,5}\))?)(?:\((?<points>[0-9-]{1,5}(?:,[0-9-]{1,5}){0,20})\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
