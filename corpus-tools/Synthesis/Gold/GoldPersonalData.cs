namespace JudicialAnalogs.CorpusTools.Synthesis.Gold;

/// <summary>Something to redact: <c>name</c>, <c>iin</c>, <c>birth_date</c>, <c>address</c>, <c>phone</c> or <c>plate</c>.</summary>
internal sealed record GoldPersonalData(string Text, string Kind, int Start, int Length);
