using System.Text.RegularExpressions;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Citations;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>A qualification as it is typed: article, part and points apart, or a whole citation where the article goes.</summary>
internal static partial class TypedQualification
{
    private const int MostPoints = 20;

    /// <summary>Reads it.</summary>
    /// <param name="values">What stands in the fields.</param>
    /// <param name="group">Found or charged.</param>
    /// <param name="refuse">Takes the field that cannot be understood and the key of the text that says what to do.</param>
    /// <returns>The qualification; null where there is none or it was refused.</returns>
    public static V1.Qualification? Read(CaseValues values, string group, Action<string, string>? refuse = null)
    {
        var fields = CaseFormModel.PartsOf(group);
        var (article, part, points) = (values[fields[0]].Trim(), values[fields[1]].Trim(), values[fields[2]].Trim());
        if (article.Length == 0)
        {
            if (part.Length > 0 || points.Length > 0)
                refuse?.Invoke(fields[0], "Panel.CaseForm.Error.Article");
            return null;
        }

        if (!Number().IsMatch(article))
            return Cited(article) ?? Refused(fields[0], "Panel.CaseForm.Error.Article", refuse);
        if (part.Length > 0 && !Number().IsMatch(part))
            return Refused(fields[1], "Panel.CaseForm.Error.Part", refuse);
        string[] named = [.. points.Split([',', ';', ' ', ')', '('], StringSplitOptions.RemoveEmptyEntries)];
        if (named.Length > MostPoints || named.Any(point => !Number().IsMatch(point)))
            return Refused(fields[2], "Panel.CaseForm.Error.Points", refuse);
        var qualification = new V1.Qualification { Article = article, Part = part };
        qualification.Points.AddRange(named);
        return qualification;
    }

    private static V1.Qualification? Cited(string typed)
    {
        NormRef[] cited = [.. (NormRef.TryParse(typed, out var canonical) ? [canonical] : CitationReader.Read(typed).Select(citation => citation.Reference))
            .Where(reference => reference is { Act: "УК", Article: not null })];
        if (cited.Length == 0 || cited.Any(other => other.Article != cited[0].Article || other.Part != cited[0].Part))
            return null;
        var qualification = new V1.Qualification { Article = cited[0].Article!, Part = cited[0].Part ?? "" };
        qualification.Points.AddRange(cited.Select(one => one.Point).OfType<string>().Distinct());
        return qualification;
    }

    private static V1.Qualification? Refused(string field, string textKey, Action<string, string>? refuse)
    {
        refuse?.Invoke(field, textKey);
        return null;
    }

    [GeneratedRegex(@"^[0-9]{1,3}(-[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
