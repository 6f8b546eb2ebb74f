using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Citations.Internal;

/// <summary>
/// From the words of a citation to the brackets of canonical text. Codes with parts (УК, УПК, КоАП, ГПК, АППК) count часть, then
/// пункт; acts without them (ГК, laws, Constitution) count пункт, then подпункт, and a часть there is a paragraph of a пункт.
/// </summary>
internal static class PlaceMapping
{
    public static NormRef Map(ActEntry act, string? article, IReadOnlyList<(PlaceLevel Level, PlaceValue Value)> path, bool canonical)
    {
        if (article is null)
            return NormRef.Of(act.Canonical);
        var part = Find(path, PlaceLevel.Part);
        var point = Find(path, PlaceLevel.Point);
        var subPoint = Find(path, PlaceLevel.SubPoint);
        if (Find(path, PlaceLevel.PointsOrSubPoint) is { } either)
        {
            // «пп.» of a part is its points; without a part it is subpoints when bracketed or when a point is named beside it.
            if (point is not null || (either.Bracketed && act.UnderArticle == PlaceLevel.Point))
                subPoint ??= either;
            else
                point = either;
        }

        if (Find(path, PlaceLevel.Note) is { } note)
            return NormRef.Of(act.Canonical, article, NoteWords.Canonical, note.Text.Length > 0 ? note.Text : (point ?? subPoint)?.Text);
        if (canonical)
            return Make(act, article, part, point);
        if (act.UnderArticle == PlaceLevel.Part)
            return part is null && subPoint is not null ? Make(act, article, point, subPoint) : Make(act, article, part, point ?? subPoint);
        return Make(act, article, point ?? part, subPoint);
    }

    private static NormRef Make(ActEntry act, string article, PlaceValue? part, PlaceValue? point) =>
        NormRef.Of(act.Canonical, article, part?.Text, point?.Text);

    private static PlaceValue? Find(IReadOnlyList<(PlaceLevel Level, PlaceValue Value)> path, PlaceLevel level)
    {
        foreach (var (at, value) in path)
        {
            if (at == level)
                return value;
        }

        return null;
    }
}
