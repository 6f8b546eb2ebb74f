using System.Text;
using System.Text.RegularExpressions;
using JudicialAnalogs.Language.Patterns;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>
/// Turns the paragraphs of a normative resolution into its numbered points. A point is cited whole («п. 12»), so its sub-points and
/// unnumbered paragraphs stay in its text.
/// </summary>
internal sealed class ResolutionParser(ResolutionHeading heading, string source, string hash)
{
    // A number further ahead is a list or a figure inside a point.
    private const int LongestGap = 5;

    private readonly NormRef _act = NormRef.Of(heading.Act);
    private readonly List<SkippedLine> _skipped = [];
    private readonly List<LawNote> _notes = [];
    private readonly List<Point> _points = [];
    private Amendment? _repeal;

    private static readonly string[] Signatures =
        ["председател", "судья", "судьи", "верховного суда", "конституционный суд республики", "конституционного суда", "төраға", "қазақстан республикасы жоғарғы сот", "қазақстан республикасының жоғарғы сот", "қазақстан республикасы конституциялық сот", "қазақстан республикасының конституциялық сот", "жоғарғы соттың", "жоғарғы сотының", "конституциялық сотының"];

    /// <summary>True for the paragraph that ends with «постановляет:», «қаулы етеді:», also where its letters stand apart.</summary>
    public static bool IsRuling(string text)
    {
        var end = text.AsSpan(Math.Max(0, text.Length - 40)).ToString().Replace(" ", "", StringComparison.Ordinal).TrimEnd(':', '.', ' ');
        return end.EndsWith("постановляет", StringComparison.OrdinalIgnoreCase) || end.EndsWith("постановил", StringComparison.OrdinalIgnoreCase)
            || end.EndsWith("қаулыетеді", StringComparison.OrdinalIgnoreCase) || end.EndsWith("қаулыетедi", StringComparison.OrdinalIgnoreCase);
    }

    /// <exception cref="LawTextException">It has no numbered point.</exception>
    public LawText Parse(IReadOnlyList<LawParagraph> paragraphs)
    {
        // The Constitutional Court numbers its reasons as well; what is cited are the points it rules.
        var ruling = paragraphs.Select((paragraph, index) => IsRuling(paragraph.Text) ? index : -1).Max();
        var start = Math.Max(heading.End, ruling + 1);
        for (var i = 0; i < start; i++)
            TakePreamble(paragraphs[i]);
        var ended = false;
        for (var i = start; i < paragraphs.Count; i++)
        {
            ended = ended || (_points.Count > 0 && IsSignature(paragraphs[i].Text) && !paragraphs.Skip(i + 1).Any(later => OpensPoint(later.Text, out _, out _)));
            if (ended)
                Skip(paragraphs[i], "signature");
            else
                Take(paragraphs[i]);
        }

        foreach (var empty in _points.Where(point => point.IsEmpty))
            _skipped.Add(new SkippedLine(empty.Line, "point without text", $"{empty.Number.Text}."));
        _points.RemoveAll(point => point.IsEmpty);
        if (_points.Count == 0)
            throw new LawTextException(LawTextFault.NoArticles, $"{source} has no numbered point such as «1. …». Give a file with the text of the resolution.");
        return new LawText(
            heading.Act,
            heading.Language,
            [.. _points.Select(point => point.Number.Text)],
            [.. _points.Where(point => !point.IsExcluded).Select(point => Applied(point.Norm(this)))],
            _notes,
            [.. _points.Where(point => point.IsExcluded).Select(point => point.Gone(this))],
            _skipped);
    }

    private DateOnly Adopted => DateOnly.ParseExact(heading.Act[(heading.Act.IndexOf('/', StringComparison.Ordinal) + 1)..], "yyyy-MM-dd");

    private Norm Applied(Norm norm) => _repeal is null ? norm : norm with { InForceTo = _repeal.Earliest.AddDays(-1) };

    private void TakePreamble(LawParagraph paragraph)
    {
        if (NoteReader.KindOf(paragraph.Text) is not { } kind)
        {
            Skip(paragraph, "before the first point");
            return;
        }

        var amendments = kind == LawNoteKind.Amendment ? AmendmentReader.Read(paragraph.Text) : [];
        _notes.Add(new LawNote(_act, kind, paragraph.Text, amendments));
        if (amendments is [.., var last] && NoteReader.TellsRepeal(paragraph.Text))
            _repeal = last;
    }

    private void Take(LawParagraph paragraph)
    {
        var text = paragraph.Text;
        if (NoteReader.KindOf(text) == LawNoteKind.Amendment)
        {
            if (_points.Count == 0)
                TakePreamble(paragraph);
            else
                TakeNote(paragraph);
        }
        else if (OpensPoint(text, out var number, out var rest))
        {
            var point = new Point(number, paragraph.Line);
            _points.Add(point);
            if (NoteReader.IsExcluded(rest) || NoteReader.IsExcluded(WithoutPointWord(rest)))
                point.Exclude(rest);
            else
                point.Append(rest);
        }
        else if (_points is [.., { IsExcluded: false } open])
        {
            open.Append(text);
        }
        else
        {
            Skip(paragraph, _points.Count == 0 ? "before the first point" : "after a point that was taken out");
        }
    }

    private void TakeNote(LawParagraph paragraph)
    {
        var text = paragraph.Text;
        var amendments = AmendmentReader.Read(text);
        var named = Named.Match(text);
        var number = named.Success && NumberMark.TryRead(named.Groups["number"].Value, out var read, out _) ? read.Text : null;
        var point = number is null ? null : _points.Find(known => known.Number.Text == number);
        if (point is null && number is not null && NoteReader.TellsExclusion(text) && OpensPoint(number + ". ", out var mark, out _))
        {
            // The place stands in its note alone: «Сноска. Пункт 5 исключен …».
            _points.Add(point = new Point(mark, paragraph.Line));
            point.Exclude(text);
        }

        // A note that names no point stands below the one it is about.
        point ??= number is null ? _points.LastOrDefault() : null;
        point?.Amendments.AddRange(amendments);
        _notes.Add(new LawNote(point?.Reference(heading.Act) ?? _act, LawNoteKind.Amendment, text, amendments));
    }

    private bool OpensPoint(string text, out NumberMark number, out string rest)
    {
        rest = "";
        number = default;
        if (!NumberMark.TryRead(text, '.', out number, out var end))
        {
            var word = PointWord.Match(text);
            if (!word.Success || !NumberMark.TryRead(word.Groups["number"].Value, out number, out _))
                return false;
            end = word.Length;
        }

        rest = text[end..].Trim();
        return _points is [.., var last] ? number.CompareTo(last.Number) > 0 && number.Base <= last.Number.Base + LongestGap : number.Base is >= 1 and <= LongestGap;
    }

    private static string WithoutPointWord(string text) => PointName.Replace(text, "");

    private static bool IsSignature(string text) =>
        text.Length < 150 && Array.Exists(Signatures, start => HeadingReader.StartsFolded(text, start));

    private void Skip(LawParagraph paragraph, string reason) =>
        _skipped.Add(new SkippedLine(paragraph.Line, reason, paragraph.Text.Length <= 80 ? paragraph.Text : paragraph.Text[..80]));

    // «Пункт 5. …», «5-тармақ. …».
    private static Regex PointWord => field ??= new TextPattern(@"^(?:Пункт\s+(?<number>\d+(?:-\d+)?)|(?<number>\d+(?:-\d+)?)-тармақ)\s*[.:]", RegexOptions.IgnoreCase);

    // «Сноска. Пункт 5 с изменением…», «Сноска. Нормативное постановление дополнено пунктом 5-1 …», «Ескерту. 5-тармаққа өзгеріс енгізілді…».
    private static Regex Named => field ??= new TextPattern(@"(?<!под)пункт(?:ом)?\s+(?<number>\d+(?:-\d+)?)|(?<number>\d+(?:-\d+)?)-тармақ(?!ша)", RegexOptions.IgnoreCase);

    private static Regex PointName => field ??= new TextPattern(@"^(?:Пункт|Тармақ)\s+", RegexOptions.IgnoreCase);

    private sealed class Point(NumberMark number, int line)
    {
        private readonly StringBuilder _text = new();
        private string? _gone;

        public NumberMark Number { get; } = number;

        public List<Amendment> Amendments { get; } = [];

        public int Line { get; } = line;

        public bool IsExcluded => _gone is not null;

        public bool IsEmpty => _gone is null && _text.Length == 0;

        public NormRef Reference(string act) => NormRef.Of(act, Number.Text);

        public void Append(string text)
        {
            if (_text.Length > 0 && text.Length > 0)
                _text.Append('\n');
            _text.Append(text);
        }

        public void Exclude(string note) => _gone = note;

        public Norm Norm(ResolutionParser of) => Made(of, _text.ToString(), Amendments.Count == 0 ? of.Adopted : Amendments.Max(amendment => amendment.Earliest));

        public ExcludedNorm Gone(ResolutionParser of)
        {
            var by = AmendmentReader.Read(_gone!) is [.., var named] ? named : Amendments.LastOrDefault();
            var place = Made(of, "", by?.Earliest) with { IsExcluded = true, Amendments = by is null ? [] : [by] };
            return new ExcludedNorm(place.Reference, by, _gone!, place);
        }

        private Norm Made(ResolutionParser of, string text, DateOnly? from) =>
            new(Reference(of.HeadingAct), of.Language, of.Title, text, from, null, $"{of.Source}:{Line}", of.Hash) { Amendments = [.. Amendments] };
    }

    private string HeadingAct => heading.Act;

    private LawLanguage Language => heading.Language;

    private string Title => heading.Title;

    private string Source => source;

    private string Hash => hash;
}
