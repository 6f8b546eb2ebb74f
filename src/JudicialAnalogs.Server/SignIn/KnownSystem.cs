using System.ComponentModel.DataAnnotations;

namespace JudicialAnalogs.Server.SignIn;

/// <summary>A system of the court that the server knows.</summary>
public sealed class KnownSystem
{
    /// <summary>Name by which the ledger knows it; nothing personal.</summary>
    /// <value>none; every system has one</value>
    [StringLength(60)]
    public string Name { get; init; } = "";

    /// <summary>Subject of its certificate, written as <c>openssl x509 -noout -subject -nameopt RFC2253</c> writes it.</summary>
    /// <value>none</value>
    public string Subject { get; init; } = "";

    /// <summary>SHA-256 thumbprint of its certificate, in hexadecimal digits; colons do not matter.</summary>
    /// <value>none</value>
    public string Thumbprint { get; init; } = "";

    /// <summary>What stands in its tokens where a person's stand with their identity (<see cref="SignInOptions.PersonClaim"/>).</summary>
    /// <value>none</value>
    public string TokenSubject { get; init; } = "";

    /// <summary>What it may do.</summary>
    /// <value>The default is CaseManagementSystem.</value>
    public Roles Role { get; init; } = Roles.CaseManagementSystem;

    /// <summary>Whether it may name the person it speaks for in the header <c>analogs-actor</c>.</summary>
    /// <value>The default is false.</value>
    public bool SpeaksForPersons { get; init; }
}
