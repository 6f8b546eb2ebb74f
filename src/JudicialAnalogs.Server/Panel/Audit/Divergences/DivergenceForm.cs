using JudicialAnalogs.Server.Panel.Audit.Forms;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Audit.Divergences;

/// <summary>Which divergences an analyst asks for, as typed, and what of it can be taken.</summary>
public sealed class DivergenceForm
{
    private const int PageSize = 25;

    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">What was typed.</param>
    /// <param name="words">Language of messages.</param>
    public DivergenceForm(SentValues sent, Wording words)
    {
        ArgumentNullException.ThrowIfNull(sent);
        (From, To, Found) = (sent.One("from"), sent.One("to"), sent.One("found"));
        (Aspect, Category, State) = (sent.One("aspect"), sent.One("category"), sent.One("state"));
        (Owed, All) = (sent.One("owed") == "1", sent.One("versions") == "all");
        Request.Assessed = TypedDay.Range(("from", From), ("to", To), Errors, words);
        Request.FoundUnder.AddRange(TypedNorms.Read("found", Found, Errors, words));
        if (Known<V1.DivergenceAspect>(Aspect) is { } aspect)
            Request.Aspects.Add(aspect);
        if (Known<V1.ReasonCategory>(Category) is { } category)
            Request.ReasonCategories.Add(category);
        if (Known<V1.DraftState>(State) is { } state)
            Request.States.Add(state);
        if (Owed)
            Request.ReasonOwed = true;
        Request.NewestOnly = !All;
        (Request.PageSize, Request.PageToken) = (PageSize, sent.One("after"));
    }

    /// <summary>First day of assessment, as typed.</summary>
    public string From { get; }

    /// <summary>Last day, as typed.</summary>
    public string To { get; }

    /// <summary>Norms, as typed.</summary>
    public string Found { get; }

    /// <summary>Name of an aspect; empty for all.</summary>
    public string Aspect { get; }

    /// <summary>Name of a category of reasons; empty for all.</summary>
    public string Category { get; }

    /// <summary>Name of a state; empty for all.</summary>
    public string State { get; }

    /// <summary>True for drafts that owe a reason alone.</summary>
    public bool Owed { get; }

    /// <summary>True for assessments of earlier versions too.</summary>
    public bool All { get; }

    /// <summary>What cannot be taken.</summary>
    public FormErrors Errors { get; } = new();

    /// <summary>The request.</summary>
    public V1.ListDivergencesRequest Request { get; } = new();

    /// <summary>The question alone, whatever its page: what the whole list is counted by.</summary>
    public V1.ListDivergencesRequest Question()
    {
        var question = Request.Clone();
        (question.PageSize, question.PageToken) = (0, "");
        return question;
    }

    /// <summary>The form as the query of an address, beginning from another page.</summary>
    public (string Key, string? Value)[] Query(string after) =>
    [
        ("from", Kept(From)), ("to", Kept(To)), ("found", Kept(Found)), ("aspect", Kept(Aspect)), ("category", Kept(Category)), ("state", Kept(State)),
        ("owed", Owed ? "1" : null), ("versions", All ? "all" : null), ("after", Kept(after)),
    ];

    private static string? Kept(string typed) => typed.Length == 0 ? null : typed;

    private static T? Known<T>(string typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value) && !value.Equals(default(T)) ? value : null;
}
