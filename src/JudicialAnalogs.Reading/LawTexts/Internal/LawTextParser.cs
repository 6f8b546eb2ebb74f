using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.LawTexts.Internal;

/// <summary>Turns the paragraphs of an act into its norms, notes and excluded places.</summary>
internal sealed class LawTextParser(string act, LawLanguage language, string source, string hash)
{
    // President, republic, name, place, date and number, each perhaps a paragraph of its own.
    private const int LongestSignature = 8;

    private readonly List<string> articles = [];
    private readonly List<Norm> norms = [];
    private readonly List<LawNote> notes = [];
    private readonly List<ExcludedNorm> excluded = [];
    private readonly List<SkippedLine> skipped = [];
    private readonly List<string> ownNotes = [];
    private readonly List<(Amendment Law, string? Part)> ownAmendments = [];
    private readonly ActInForce inForce = new(act);
    private ArticleBuilder? article;
    private State state;
    private bool noteIsNumbered;
    private bool anyText;

    private enum State
    {
        Preamble,
        Body,
        Explanatory,
        EditorialOpened,
        Editorial,
        Amendment,
        Ended,
    }

    public LawText Parse(IReadOnlyList<LawParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
            Take(paragraphs[i], nearEnd: paragraphs.Count - i <= LongestSignature);
        CloseArticle();
        return new LawText(act, language, articles, [.. norms.Select(inForce.Apply)], notes, excluded, skipped) { ActInForceFrom = inForce.From };
    }

    private void Take(LawParagraph paragraph, bool nearEnd)
    {
        var text = paragraph.Text;
        inForce.Look(text);
        if (HeadingReader.TryReadArticle(text, out var number, out var title, out _) && TryOpenArticle(paragraph, number, title))
            return;
        if (HeadingReader.IsDivision(text))
        {
            CloseArticle();
            state = State.Preamble;
            Skip(paragraph, "heading of a division");
        }
        else if (NoteReader.IsPointer(text))
        {
            AddNote(LawNoteKind.Editorial, text);
        }
        else if (NoteReader.KindOf(text) is { } kind)
        {
            TakeNote(kind, text);
        }
        else if (state is State.EditorialOpened or State.Editorial && NoteReader.IsEditorial(text))
        {
            AddNote(LawNoteKind.Editorial, text);
            state = State.Editorial;
        }
        else if (state == State.Amendment && NoteReader.ContinuesAmendment(text))
        {
            AddNote(LawNoteKind.Amendment, text);
        }
        else if (article is null)
        {
            Skip(paragraph, state == State.Ended ? "after the signature" : articles.Count == 0 ? "before the first article" : "between articles");
        }
        else if (nearEnd && IsSignature(text))
        {
            CloseArticle();
            state = State.Ended;
            Skip(paragraph, "signature");
        }
        else
        {
            TakeBody(article, paragraph);
        }
    }

    /// <summary>Opens an article unless its number goes back; a table of contents before the text is forgotten when the text begins.</summary>
    private bool TryOpenArticle(LawParagraph paragraph, NumberMark number, string title)
    {
        var goesBack = article is not null && number.CompareTo(article.Number) <= 0;
        if (articles.Contains(number.Text) || (goesBack && number.Base < article!.Number.Base))
        {
            if (anyText || excluded.Count > 0 || article?.IsEmpty == false)
            {
                Skip(paragraph, "number of an article already read or passed; kept as text");
                return false;
            }

            skipped.AddRange(articles.Select(read => new SkippedLine(paragraph.Line, "table of contents", $"{read}. …")));
            articles.Clear();
            article = null;
        }

        CloseArticle();
        article = new ArticleBuilder(act, number, title, paragraph.Line);
        articles.Add(number.Text);
        state = State.Body;
        if (NoteReader.IsExcluded(title) || title.Contains("(исключен", StringComparison.OrdinalIgnoreCase))
            article.Exclude(title);
        return true;
    }

    private void TakeNote(LawNoteKind kind, string text)
    {
        AddNote(kind, text);
        switch (kind)
        {
            case LawNoteKind.Explanatory:
                state = State.Explanatory;
                noteIsNumbered = text.Length < 14;
                article?.AddNote(text);
                break;
            case LawNoteKind.Editorial:
                state = State.EditorialOpened;
                break;
            default:
                ownNotes.Add(text);
                state = State.Amendment;
                break;
        }
    }

    private void TakeBody(ArticleBuilder open, LawParagraph paragraph)
    {
        var text = paragraph.Text;
        if (state is State.Editorial or State.EditorialOpened or State.Amendment)
            state = State.Body;
        if (NumberMark.TryRead(text, '.', out var mark, out var end) && end < text.Length)
        {
            if (state == State.Explanatory && (noteIsNumbered || !open.HasParts || !open.MayOpenPart(mark)))
            {
                noteIsNumbered = true;
                AddToNote(open, text);
            }
            else if (open.MayOpenPart(mark))
            {
                state = State.Body;
                open.OpenPart(mark, text[end..].TrimStart(), paragraph.Line);
            }
            else
            {
                Skip(paragraph, "number of a part that goes back; kept as text");
                open.AddText(text, lettered: false);
            }
        }
        else if (state == State.Explanatory)
        {
            AddToNote(open, text);
        }
        else if (NumberMark.TryRead(text, ')', out mark, out end))
        {
            if (open.MayOpenPoint(mark))
            {
                open.OpenPoint(mark, text[end..].TrimStart(), paragraph.Line);
            }
            else
            {
                Skip(paragraph, "number of a point that goes back; kept as text");
                open.AddText(text, lettered: false);
            }
        }
        else
        {
            open.AddText(text, lettered: text.Length > 2 && char.IsLower(text[0]) && text[1] == ')');
        }
    }

    private void AddToNote(ArticleBuilder open, string text)
    {
        open.AddNote(text);
        if (notes.FindLastIndex(note => note.Kind == LawNoteKind.Explanatory) is var last and >= 0)
            notes[last] = notes[last] with { Text = notes[last].Text + "\n" + text };
    }

    private void AddNote(LawNoteKind kind, string text)
    {
        var amendments = kind == LawNoteKind.Amendment ? AmendmentReader.Read(text) : [];
        notes.Add(new LawNote(article?.Reference ?? NormRef.Of(act), kind, text, amendments));
        if (article is not null)
            ownAmendments.AddRange(amendments.Select(law => (law, NotedPart.Of(text))));
        else if (articles.Count == 0 && amendments is [.., var last] && NoteReader.TellsRepeal(text))
            inForce.Repeal(last);
    }

    private void CloseArticle()
    {
        if (article is not null)
        {
            anyText |= !article.IsEmpty;
            if (article.IsEmpty && ownNotes.Find(NoteReader.TellsExclusion) is { } note)
                article.Exclude(note);
            else if (article.IsEmpty)
                skipped.Add(new SkippedLine(article.Line, "article without text", article.Title));
            norms.AddRange(article.Norms(Make));
            foreach (var (reference, words) in article.Excluded)
                Exclude(reference, words, article);
        }

        article = null;
        ownNotes.Clear();
        ownAmendments.Clear();
    }

    private void Exclude(NormRef reference, string note, ArticleBuilder from)
    {
        // «(исключен)» alone: the law that did it stands in the article's own note.
        var by = AmendmentReader.Read(note) is [.., var named] ? named : reference == from.Reference && ownAmendments is [.., var last] ? last.Law : null;
        var place = new Norm(reference, language, from.Title, "", by?.Earliest, null, $"{source}:{from.Line}", hash)
        {
            IsExcluded = true,
            Amendments = by is null ? [] : [by],
        };
        excluded.Add(new ExcludedNorm(reference, by, note, place));
    }

    // Notes stand at articles and seldom tell which part a law changed: otherwise the newest of them is the first day for every part.
    private Norm Make(NormRef reference, string title, string text, int line)
    {
        var own = ownAmendments.Where(amendment => amendment.Part is null || reference.Part is null || amendment.Part == reference.Part).Select(amendment => amendment.Law).ToList();
        return new Norm(reference, language, title, text, own.Count == 0 ? null : own.Max(law => law.Earliest), null, $"{source}:{line}", hash) { Amendments = own };
    }

    private void Skip(LawParagraph paragraph, string reason) =>
        skipped.Add(new SkippedLine(paragraph.Line, reason, paragraph.Text.Length <= 80 ? paragraph.Text : paragraph.Text[..80]));

    private static bool IsSignature(string text) => text.Length < 80
        && (HeadingReader.StartsFolded(text, "президент") || HeadingReader.StartsFolded(text, "қазақстан республикасының президенті")
            || text is "Қазақстан Республикасының" or "Қазақстан Республикасы");
}
