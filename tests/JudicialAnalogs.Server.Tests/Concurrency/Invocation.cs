namespace JudicialAnalogs.Server.Tests.Concurrency;

/// <summary>One call to a draft as its caller saw it.</summary>
/// <param name="Step">What was asked.</param>
/// <param name="Called">When it was sent.</param>
/// <param name="Returned">When the answer was there.</param>
/// <param name="Answer">State of the draft, or the reason of the refusal.</param>
internal sealed record Invocation(AskedStep Step, long Called, long Returned, string Answer);
