"""A court's case-management system in small: it hands a case over to the panel, has the draft compared and records the judge's reason.

    python3 case_system.py --server 127.0.0.1:5080 --panel http://127.0.0.1:5081 --protos PROJECT/protos --protos PROJECT/src/Grpc.Kestrel/Protos

Needs grpcio and protobuf (Debian: python3-grpcio, python3-protobuf, protobuf-compiler, protobuf-compiler-grpc). Prints one JSON object.
"""

import argparse
import http.cookiejar
import importlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

import grpc

JUDGE = "judge-7"
CASE_NUMBER = "1-900-26"


def generate_stubs(proto_folders, target):
    """Messages and stubs as protoc makes them; a real system does this once, when it is built."""
    plugin = shutil.which("grpc_python_plugin")
    for folder in proto_folders:
        files = [
            os.path.relpath(os.path.join(parent, name), folder)
            for parent, _, names in os.walk(folder)
            for name in names
            if name.endswith(".proto")
        ]
        subprocess.run(
            ["protoc", f"--plugin=protoc-gen-grpc={plugin}", f"--proto_path={folder}", f"--python_out={target}", f"--grpc_out={target}", *files],
            check=True,
        )
    sys.path.insert(0, target)
    # grpc and google are regular packages already: their generated parts are looked up in both places.
    for name in ("grpc", "google"):
        importlib.import_module(name).__path__.append(os.path.join(target, name))


def call(method, request, deadline=10, attempts=6):
    """One call with a deadline. Whatever may have failed on the way is asked again: under the same idempotency key nothing happens twice.

    wait_for_ready lets the channel seek a lost connection again until the deadline; without it the call fails at once.
    """
    for attempt in range(1, attempts + 1):
        try:
            return method(request, timeout=deadline, wait_for_ready=True, metadata=(("analogs-actor", JUDGE),))
        except grpc.RpcError as error:
            passing = error.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED)
            if not passing or attempt == attempts:
                raise
            time.sleep(random.uniform(0.5, 1) * min(0.2 * 2**attempt, 3))


def explain(error):
    """What a refusal says: for the program the reason and the fields, for the person a sentence in the language asked for."""
    from google.rpc import error_details_pb2, status_pb2

    said = {"code": error.code().name, "fields": {}, "missing": []}
    for key, value in error.trailing_metadata():
        if key != "grpc-status-details-bin":
            continue
        for detail in status_pb2.Status.FromString(value).details:
            info, request = error_details_pb2.ErrorInfo(), error_details_pb2.BadRequest()
            missing, message = error_details_pb2.PreconditionFailure(), error_details_pb2.LocalizedMessage()
            if detail.Unpack(info):
                said["reason"] = info.reason
            elif detail.Unpack(request):
                said["fields"] = {violation.field: violation.description for violation in request.field_violations}
            elif detail.Unpack(missing):
                said["missing"] = [violation.type for violation in missing.violations]
            elif detail.Unpack(message):
                said["message"] = message.message
    return said


def run(server, panel):
    from judicial.analogs.v1 import case_pb2, draft_service_pb2, draft_service_pb2_grpc, shared_pb2

    channel = grpc.insecure_channel(server)
    drafts = draft_service_pb2_grpc.DraftServiceStub(channel)
    context = shared_pb2.RequestContext(language=shared_pb2.LANGUAGE_KAZAKH, purpose=f"case {CASE_NUMBER}")

    # What the system knows of the case. What it does not know it leaves out; the judge fills that in.
    case = case_pb2.CaseDescription(
        text="Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.",
        count=case_pb2.CaseCount(found=shared_pb2.Qualification(article="188", part="3", points=["3"]), factors=["53(1)(6)"]),
        procedure=shared_pb2.PROCEDURE_GENERAL,
        case_number=CASE_NUMBER,
    )
    punishment = shared_pb2.Punishment(form=shared_pb2.PUNISHMENT_FORM_IMPRISONMENT, amount=84, unit=shared_pb2.PUNISHMENT_UNIT_MONTHS)

    # 1. Hand the case over. The key follows from the case and its version: asked again, also after a restart, it gives the same link.
    prepared = call(
        drafts.PrepareCase,
        draft_service_pb2.PrepareCaseRequest(
            context=context,
            idempotency_key=f"{CASE_NUMBER} prepare 1",
            case=case,
            punishment=punishment,
            return_to=f"https://cases.example/{CASE_NUMBER}",
        ),
    )

    # 2. The judge's browser opens the link. Here this program stands in for it.
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    with browser.open(panel + prepared.link) as page:
        opened = page.url.removeprefix(panel)

    # 3. Or the system has the draft compared itself.
    assessed = call(
        drafts.AssessDraft,
        draft_service_pb2.AssessDraftRequest(context=context, idempotency_key=f"{CASE_NUMBER} assess 1", case=case, punishment=punishment),
        deadline=30,
    )

    # 4. A draft far from practice is not decided without a reason: the refusal says so, to the program and to the judge.
    finalize = draft_service_pb2.FinalizeDraftRequest(context=context, idempotency_key=f"{CASE_NUMBER} finalize 1", draft_id=assessed.draft_id)
    try:
        call(drafts.FinalizeDraft, finalize)
        refused = None
    except grpc.RpcError as error:
        refused = explain(error)

    # 5. The judge's reason, in one line.
    recorded = call(
        drafts.RecordReason,
        draft_service_pb2.RecordReasonRequest(
            context=context,
            idempotency_key=f"{CASE_NUMBER} reason 1",
            draft_id=assessed.draft_id,
            category=draft_service_pb2.REASON_CATEGORY_ROLE,
            text="Организатор группы.",
        ),
    )
    decided = call(drafts.FinalizeDraft, finalize)

    state = draft_service_pb2.DraftState.Name
    return {
        "link": prepared.link,
        "expires": prepared.expires_at.ToJsonString(),
        "opened": opened,
        "draft": assessed.draft_id,
        "assessed": state(assessed.state),
        "findings": [finding.message for finding in assessed.far_from_practice],
        "refused": refused,
        "recorded": state(recorded.state),
        "decided": state(decided.state),
        "frame": f"{panel}/panel/embed?draft={assessed.draft_id}&lang=kk",
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True, help="host:port of gRPC")
    parser.add_argument("--panel", required=True, help="address of the panel")
    parser.add_argument("--protos", required=True, action="append", help="folder of .proto files; may be repeated")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as stubs:
        generate_stubs(arguments.protos, stubs)
        print(json.dumps(run(arguments.server, arguments.panel), ensure_ascii=False))


if __name__ == "__main__":
    main()
