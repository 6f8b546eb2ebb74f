using JudicialAnalogs.Practice.Analogs;

namespace JudicialAnalogs.Server.Cases;

/// <summary>A case asked of the archive as it stands.</summary>
/// <param name="Understood">The case.</param>
/// <param name="Practice">What practice did in cases alike.</param>
internal sealed record AskedPractice(UnderstoodCase Understood, PracticeAnswer Practice);
