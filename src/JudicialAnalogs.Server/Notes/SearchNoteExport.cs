using System.Text;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Panel;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Notes;

/// <summary>Makes notes of stored comparisons for gRPC and for the panel, and leaves each in the ledger.</summary>
internal sealed class SearchNoteExport(Engine engine, SearchNotes notes)
{
    /// <summary>The note of a comparison, for a page that shows it.</summary>
    /// <param name="history">The draft.</param>
    /// <param name="version">Version of the draft, from 1.</param>
    /// <param name="caller">Who it is made for.</param>
    /// <param name="words">Its language.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SearchNote> ShowAsync(DraftHistory history, int version, Caller caller, Wording words, CancellationToken cancellationToken)
    {
        var note = await MakeAsync(history, version, caller, words, cancellationToken);
        await NoteAsync(history, version, caller, SearchNotes.Json(note), cancellationToken);
        return note;
    }

    /// <summary>The note of a comparison as a file.</summary>
    /// <param name="history">The draft.</param>
    /// <param name="version">Version of the draft, from 1.</param>
    /// <param name="caller">Who it is made for.</param>
    /// <param name="format">HTML when unspecified.</param>
    /// <param name="words">Its language.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFieldException">No such format.</exception>
    public async Task<ExportedNote> ExportAsync(DraftHistory history, int version, Caller caller, V1.SearchNoteFormat format, Wording words, CancellationToken cancellationToken)
    {
        var note = await MakeAsync(history, version, caller, words, cancellationToken);
        var name = $"{history.Draft.Id}-{version}.{words.Code}";
        var exported = format switch
        {
            V1.SearchNoteFormat.Unspecified or V1.SearchNoteFormat.Html => new ExportedNote(SearchNotes.HtmlType, Encoding.UTF8.GetBytes(await notes.HtmlAsync(note, words)), $"{name}.html"),
            V1.SearchNoteFormat.Json => new ExportedNote(SearchNotes.JsonType, SearchNotes.Json(note), $"{name}.json"),
            _ => throw new InvalidFieldException("format", "Error.Field.NoteFormat"),
        };
        await NoteAsync(history, version, caller, exported.Content, cancellationToken);
        return exported;
    }

    private async Task<SearchNote> MakeAsync(DraftHistory history, int version, Caller caller, Wording words, CancellationToken cancellationToken)
    {
        var assessment = history.Assessments[version - 1];
        // An act removed or closed since then is named by its address alone.
        var places = new PassagePlaces(await engine.Records.Acts.GetManyAsync([.. SearchNoteMaker.Quoted(assessment)], cancellationToken));
        return SearchNoteMaker.Make(history, assessment, places, caller.Actor, engine.Time.GetUtcNow(), words);
    }

    private Task<Records.Ledger.LedgerEntry> NoteAsync(DraftHistory history, int version, Caller caller, byte[] content, CancellationToken cancellationToken) =>
        engine.Records.Ledger.NoteAsync(caller, "draft.note", $"{history.Draft.Id} {version}", content, cancellationToken);
}
