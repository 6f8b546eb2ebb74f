using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Asks the archive for analogs of a case. One question is one search, whoever asks.</summary>
internal sealed class AnalogQuestions(Engine engine, CaseReader cases, PracticeAnswers answers)
{
    /// <summary>Asks.</summary>
    /// <param name="description">The case.</param>
    /// <param name="filter">Which acts may be analogs; null for all.</param>
    /// <param name="explain">True to have each score explained.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="InvalidFieldException">A field cannot be taken.</exception>
    public async Task<AskedPractice> AskAsync(V1.CaseDescription? description, V1.AnalogFilter? filter, bool explain, CancellationToken cancellationToken)
    {
        var understood = cases.Read(description, filter, cancellationToken);
        return new AskedPractice(understood, await engine.Practice.ReadAsync(understood.Query, explain, cancellationToken));
    }

    /// <summary>One count beside the case, found or not.</summary>
    /// <exception cref="NotFoundException">The archive has no such count.</exception>
    public async Task<V1.Analog> AnalogAsync(AskedPractice asked, CountAddress address, Wording wording, CancellationToken cancellationToken)
    {
        var analog = asked.Find(address);
        var passages = await answers.PassagesAsync(analog, asked.Practice, cancellationToken);
        return AnalogMapping.ToWire(analog, asked.Understood.Query, passages, new Dictionary<string, V1.ActReview>(), wording);
    }

    /// <summary>One page of what was found.</summary>
    /// <param name="asked">The answer of the archive.</param>
    /// <param name="offset">Analogs before the page.</param>
    /// <param name="size">Most analogs on it.</param>
    /// <param name="wording">Language.</param>
    /// <param name="cancellationToken">Stops the reading of passages.</param>
    public Task<V1.FindAnalogsResponse> PageAsync(AskedPractice asked, int offset, int size, Wording wording, CancellationToken cancellationToken) =>
        answers.ToWireAsync(asked.Understood, asked.Practice, offset, size, wording, cancellationToken);
}
