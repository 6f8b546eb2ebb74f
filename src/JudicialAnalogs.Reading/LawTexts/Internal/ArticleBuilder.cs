using System.Text;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Collects the paragraphs of one article into the texts of the article, its parts and their points.</summary>
internal sealed class ArticleBuilder(string act, NumberMark number, string title, int line)
{
    private readonly List<Place> places = [];
    private readonly StringBuilder whole = new();
    private Place? part;
    private Place? point;
    private NumberMark? lastPart;
    private NumberMark? lastPoint;

    public NumberMark Number { get; } = number;

    public int Line { get; } = line;

    public string Title { get; } = title;

    public NormRef Reference { get; } = NormRef.Of(act, number.Text);

    public bool IsEmpty => whole.Length == 0 && Excluded.Count == 0;

    /// <summary>Places without text, with the words that say so.</summary>
    public List<(NormRef Reference, string Note)> Excluded { get; } = [];

    public bool HasParts => lastPart is not null;

    /// <summary>True when a part of this number can follow.</summary>
    public bool MayOpenPart(NumberMark mark) => lastPart is not { } last || mark.CompareTo(last) > 0;

    /// <summary>True when a point of this number can follow.</summary>
    public bool MayOpenPoint(NumberMark mark) => lastPoint is not { } last || mark.CompareTo(last) > 0;

    public void OpenPart(NumberMark mark, string text, int atLine)
    {
        (lastPart, lastPoint, point) = (mark, null, null);
        part = new Place(NormRef.Of(act, Number.Text, mark.Text), atLine);
        Fill(part, text);
    }

    public void OpenPoint(NumberMark mark, string text, int atLine)
    {
        lastPoint = mark;
        point = new Place(NormRef.Of(act, Number.Text, part?.Reference.Part, mark.Text), atLine);
        Fill(point, $"{mark.Text}) {text}", text);
    }

    /// <summary>Adds a paragraph without a number. One that is no lettered item ends the point before it and goes on with the part.</summary>
    public void AddText(string text, bool lettered)
    {
        if (!lettered)
            point = null;
        Append(whole, text);
        if (part is not null)
            Append(part.Text, text);
        if (point is not null)
            Append(point.Text, text);
    }

    /// <summary>Adds a note of the legislator: it is text of the article and of none of its parts.</summary>
    public void AddNote(string text) => Append(whole, text);

    public void Exclude(string note) => Excluded.Add((Reference, note));

    /// <summary>The article, its parts and points, each with its text.</summary>
    public IEnumerable<Norm> Norms(Func<NormRef, string, string, int, Norm> make)
    {
        if (whole.Length > 0)
            yield return make(Reference, Title, whole.ToString(), Line);
        foreach (var place in places)
            yield return make(place.Reference, Title, place.Text.ToString(), place.Line);
    }

    private void Fill(Place place, string text, string? bare = null)
    {
        if (NoteReader.IsExcluded(bare ?? text))
        {
            Excluded.Add((place.Reference, bare ?? text));
            if (ReferenceEquals(place, point))
                point = null;
            return;
        }

        places.Add(place);
        Append(whole, ReferenceEquals(place, part) ? $"{place.Reference.Part}. {text}" : text);
        if (ReferenceEquals(place, point) && part is not null)
            Append(part.Text, text);
        Append(place.Text, bare ?? text);
    }

    private static void Append(StringBuilder to, string text)
    {
        if (to.Length > 0)
            to.Append('\n');
        to.Append(text);
    }

    private sealed record Place(NormRef Reference, int Line)
    {
        public StringBuilder Text { get; } = new();
    }
}
